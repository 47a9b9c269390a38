import type { z } from 'zod';
import type { paySchema } from '#domain/pay.ts';
import type { PayPeriod } from '#domain/pay-period.ts';
import { amounts, periodIn, type Amount } from './amounts.ts';
import { boardNamed } from './board.ts';
import { currencyOf } from './currency.ts';
import type { Passage } from './pieces.ts';
import type { Said } from './said.ts';
import { said } from './said.ts';

type Pay = Exclude<z.input<typeof paySchema>, string>;
export type PayFacts = {
  pay?: Said<Pay & object>;
  others: { words: string; why: string }[];
  missing: string | undefined;
};

const spoken =
  /\b(?:salary|salaries|pay|paid|pays|paying|compensation|remuneration|wages?|rate|rates|earn(?:ings)?|package|base|ctc|gross|stipend|per annum|p\.a\.|gehalt|entgelt|vergütung|lohn|brutto|bruto|brut|salaire|salario|salaris|wynagrodzenie|lön|retribuzione|ral|lordi|tarief|day rate|b2b|uop|net(?:to)? per|take[- ]home)\b|\bdoe\b/i;
const elsewhere =
  /\b(?:bonus(?:es)?|sign[- ]?on|referral|revenue|turnover|funding|funded|raised|raise|series [a-e]|invest(?:ed|ment|ments|or)?|assets|aum|budget of|portfolio|401\(?k\)?|stipend|allowance|vouchers?|reimburse\w*|insurance|life assurance|worth|valued|valuation|deals?|sales target|contracts? (?:worth|of)|capital|grown|grants?|fees|savings?|discount|fund of|market cap|gmv|donations?|spend|million (?:customers|users|people)|bn\b|billion|contribution|death in service|per mile|course|training budget|learning budget|profit share|expenses|prize|loan|fine|penalt|perk|quality of life|wellness|wellbeing|gym|tuition|phone|internet|commut|per mile|customers? pay|sav(?:e|es|ed|ing)\b)/i;
const estimatedBy =
  /\best\.?\b(?!\d)|\bestimat(?:e|ed|es|ion)\b|\bpredicted\b|\bgeschätzt\b|\bestimé\b|\bgeschat\b|\bestimado\b/i;
const byEmployer =
  /\bemployer(?:['’]s)? est(?:\b|\.|imate)|\bemployer[- ]provided\b|(?<!not )provided by (?:the )?employer/i;
const ote = /\bote\b|\bon[- ]target\b|\bdouble\b|\bwith commission\b|\bincluding (?:commission|bonus)/i;

/** The pay that the advert states or someone estimates. What the figures are for is never made up: see `missing`. */
export function paySaid(
  passages: readonly Passage[],
  countries: readonly string[],
  board: string | undefined,
): PayFacts {
  type Candidate = {
    amount: Amount;
    passage: Passage;
    score: number;
    per: PayPeriod | undefined;
    estimate: boolean;
  };
  const candidates: Candidate[] = [];
  const texts: Passage[] = [];
  passages.forEach((passage, index) => {
    const { value, label, part, words } = passage;
    const labelled = label === 'pay';
    if (words.length > 700) return;
    const found = amounts(value);
    const estimate =
      (estimatedBy.test(words) && !byEmployer.test(words)) ||
      noteIsEstimate(passages[index + 1]) ||
      (/^\W*(?:est|estimated|predicted)/i.test(passages[index - 1]?.words ?? '') &&
        passage.at === passages[index - 1]?.at);
    if (found.length === 0 && labelled && !/\d/.test(value)) texts.push(passage);
    for (const amount of found) {
      const lead = value.slice(Math.max(0, amount.from - 40), amount.from);
      const after = value.slice(amount.to, amount.to + 32);
      const clause = `${lead.split(/[,;(+|]|\bplus\b|\band\b/).at(-1)}${value.slice(amount.from, amount.to)}${after.split(/[,;)+|]|\bplus\b/)[0]}`;
      const talks = labelled || spoken.test(value) || part === 'pay';
      const beside = isLikely(amount) || isRate(amount, value) ? amount.per : undefined;
      const per =
        beside ??
        (labelled ? (periodIn(words) ?? periodIn(label === 'pay' ? words.split(':')[0]! : '')) : undefined);
      if (amount.currency === undefined && !(labelled && (amount.max ?? amount.min ?? 0) >= 1000)) continue;
      if (elsewhere.test(clause) && !(labelled && amount === found[0])) continue;
      if (
        label !== undefined &&
        ![
          'pay',
          'employment',
          'terms',
          'hours',
          'title',
          'workplace',
          'benefits',
          'place',
          'length',
          'careerStage',
        ].includes(label)
      )
        continue;
      if (label === 'benefits' && !spoken.test(clause)) continue;
      if (part === 'employer' && !talks) continue;
      const most = amount.max ?? amount.min ?? 0;
      if (
        most < 5 ||
        (!labelled &&
          most > 1_500_000 &&
          /^(?:[£€$]|US\$|GBP|EUR|USD|CHF)$/.test((amount.currency ?? '').trim()))
      )
        continue;
      const shortHead = part === 'head' && words.length < 160;
      const score =
        (labelled ? 10 : 0) +
        (part === 'pay' ? 5 : 0) +
        (shortHead ? 5 : 0) +
        (talks ? 4 : 0) +
        (per ? 3 : 0) +
        (isRate(amount, value) && passage.kind === 'text' && part !== 'duties' && part !== 'employer'
          ? 3
          : 0) +
        (amount.min !== amount.max ? 1 : 0) -
        (ote.test(clause) ? 8 : 0) -
        (amount.from < 3 && part !== 'duties' && most >= 14_000 ? -6 : 0) -
        (part === 'benefits' && amount.from >= 3 && !spoken.test(clause) && !per ? 4 : 0) -
        (passage.kind === 'item' &&
        amount.from >= 3 &&
        part !== 'benefits' &&
        part !== 'pay' &&
        part !== 'details' &&
        part !== 'head' &&
        !talks
          ? 6
          : 0);
      if (score >= 5 || (score >= 3 && per !== undefined && talks))
        candidates.push({ amount, passage, score: score - (estimate ? 3 : 0), per, estimate });
    }
  });
  candidates.sort((a, b) => b.score - a.score);
  const stated = candidates.filter(({ estimate }) => !estimate);
  const chosen = stated[0] ?? candidates[0];
  const text = texts[0];
  if (!chosen) {
    if (!text) return { others: [], missing: undefined };
    const spokenFor = /^([^+,(]{3,60}?)(?:\s*(?:\+|,|\(|plus\b|and\b|with\b).*)?$/
      .exec(text.value)?.[1]
      ?.trim();
    const extras = extrasIn(text.value);
    return {
      pay: said({ text: spokenFor ?? text.value, ...(extras.length > 0 ? { extras } : {}) }, text),
      others: [],
      missing: undefined,
    };
  }
  const { amount, passage, estimate } = chosen;
  const same = candidates.filter((one) => one.amount.min === amount.min && one.amount.max === amount.max);
  const currency =
    currencyOf(amount.currency ?? '', countries) ??
    same.map((one) => currencyOf(one.amount.currency ?? '', countries)).find(Boolean) ??
    codeIn(passage.words);
  const per = chosen.per ?? same.find((one) => one.per)?.per ?? usual(amount, currency);
  const others = candidates
    .filter(
      (one) =>
        !same.includes(one) &&
        one.amount.max !== amount.max &&
        one.amount.min !== amount.min &&
        (one.amount.min !== undefined || one.amount.max !== undefined),
    )
    .map((one) => ({
      words: one.passage.words,
      why:
        one.estimate && !estimate
          ? 'an estimate, where the advert also states the pay'
          : 'another sum, which may be pay; only the first that is named so was taken',
    }));
  const distinct = others.filter(
    ({ words }, at) => others.findIndex((one) => one.words === words) === at && words !== passage.words,
  );
  if (currency === undefined || per === undefined) {
    const missing =
      currency === undefined
        ? `Which currency “${(amount.currency ?? '').trim() || passage.value}” is, which the advert does not say`
        : 'What the pay is for (an hour, a day, a month or a year), which the advert does not say';
    return {
      others: [
        {
          words: passage.words,
          why:
            currency === undefined
              ? 'pay in a currency that is not clear'
              : 'pay for a time that is not clear',
        },
        ...distinct,
      ],
      missing,
    };
  }
  const extras = same
    .flatMap((one) => extrasIn(one.passage.value))
    .filter((one, at, all) => all.indexOf(one) === at)
    .slice(0, 6);
  const estimates = same.map((one) => one.passage.words).join(' ');
  const by = estimate
    ? (boardNamed(estimates) ?? (estimator.exec(estimates)?.slice(1).find(Boolean) || board))
    : undefined;
  const { min, max } = amount;
  return {
    pay: said(
      {
        currency,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        per,
        ...(estimate ? { estimated: by ? { by } : true } : { stated: true }),
        ...(extras.length > 0 ? { extras } : {}),
      },
      passage,
    ),
    others: distinct,
    missing: undefined,
  };
}

/** "£12.85 per hour": a sum with its sign and at once the time that it is for. */
function isRate({ currency, per, to }: Amount, value: string): boolean {
  return (
    currency !== undefined &&
    per !== undefined &&
    /^\s*(?:an?\s|per\s|\/\s?\p{L}|p\.?\s?[ahdwm]\b|pcm\b|pro\s(?!rata))/iu.test(value.slice(to, to + 14))
  );
}

/** Who "(CareerFind estimate)", "CareerFind est." and "estimated by CareerFind" say that it is. */
const estimator =
  /\best(?:\.|imated|imate)?\s+by\s+(?:the\s+)?(\p{Lu}[\p{L}\d.&'’-]*(?:\s\p{Lu}[\p{L}\d&'’-]*){0,3})|[(–—-]\s*(?!Est|Our|The)(\p{Lu}[\p{L}\d.&'’-]*(?:\s\p{Lu}[\p{L}\d&'’-]*){0,3})\s+est(?:imated?|\.)/u;

/** Not "£25,900 a week": the time that stands near a sum may be that of something else. */
function isLikely({ per, min, max, currency }: Amount): boolean {
  const most = max ?? min ?? 0;
  if (!/^(?:[£€$]|US\$|CA\$|A\$|S\$|NZ\$|GBP|EUR|USD|CAD|AUD|NZD|SGD|CHF)$/.test((currency ?? '').trim()))
    return true;
  if (per === 'hour') return most < 2000;
  if (per === 'day') return most < 12_000;
  return per !== 'week' || most < 20_000;
}

function noteIsEstimate(next: Passage | undefined): boolean {
  return (
    next !== undefined &&
    next.words.length < 90 &&
    /^\W*(?:our estimate|estimated? (?:by|pay|salary)|.{0,20}\bestimate[,.]? not (?:provided|from)|.{0,20}not provided by the employer|(?:glassdoor|indeed|linkedin|[\p{L}]+) est\.?)/iu.test(
      next.words,
    ) &&
    !/\d/.test(next.words)
  );
}

/** A code that stands apart, as in "$120K–$150K (USD)". */
function codeIn(words: string): string | undefined {
  return /\b(USD|CAD|AUD|NZD|SGD|HKD|GBP|EUR|CHF|SEK|NOK|DKK|INR|JPY|ZAR)\b/.exec(words)?.[1];
}

/**
 * Salaries of these sizes are named by the year wherever these currencies are paid; any other sum without a
 * period is left alone.
 */
function usual({ min, max }: Amount, currency: string | undefined): PayPeriod | undefined {
  const most = max ?? min ?? 0;
  const least = min ?? max ?? 0;
  if (currency === undefined) return undefined;
  if (/^(GBP|EUR|USD|CAD|AUD|NZD|CHF)$/.test(currency) && least >= 14_000 && most < 2_000_000) return 'year';
  if (currency === 'SGD' && least >= 36_000) return 'year';
  if (currency === 'INR' && least >= 300_000) return 'year';
  if (/^(SEK|NOK|DKK)$/.test(currency) && least >= 240_000) return 'year';
  return undefined;
}

function extrasIn(value: string): string[] {
  const found = [
    ...value.matchAll(
      /(?:\s\+\s?|\bplus\b|,(?!\d)|;|\band\b|\bwith\b)\s*((?:[^+,;.|()]|[,.](?=\d)){3,70})/gi,
    ),
  ].map(([, words]) => words!.trim());
  const known =
    /\b(?:bonus(?:es)?|equity|options?|rsus?|shares?|stock|super(?:annuation)?|commission|allowances?|overtime|pension|benefits|car\b|ote|esops?|13th|14 payments|penalties|tips|packaging|accommodation|profit|call[- ]out|holiday pay|medical)\b/i;
  return found
    .filter((words) => known.test(words) && !/^\D{0,3}\d[\d,.k]*$/i.test(words))
    .map((words) => words.replace(/\s+/g, ' '))
    .slice(0, 5);
}
