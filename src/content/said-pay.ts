import type { PayPeriod } from '#domain/pay-period.ts';

/** What a text says that somebody is paid. What it does not say is absent, and is not guessed from elsewhere. */
export type SaidPay = {
  /** The sum with its sign, letter for letter, and where it begins. */
  words: string;
  index: number;
  /** What the sign may stand for, ISO 4217; of "$" that is every dollar. */
  currencies: readonly string[];
  min?: number;
  max?: number;
  per?: PayPeriod;
  /** Whether the sentence calls it an estimate. */
  estimated: boolean;
};

/**
 * The sums in a text that are somebody's pay. Revenue, funds, budgets, allowances, bonuses and what comes on
 * top are none, and neither is a sum that no word beside it calls pay and that is not paid for a time.
 */
export function saidPay(text: string): SaidPay[] {
  if (!mayHoldPay.test(text)) return [];
  return text.matchAll(sum).flatMap(payOf).toArray();
}

const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'];
const crowns = ['SEK', 'NOK', 'DKK'];
const signs = new Map<string, readonly string[]>(
  Object.entries({
    '£': ['GBP'],
    '€': ['EUR'],
    euro: ['EUR'],
    euros: ['EUR'],
    $: dollars,
    us$: ['USD'],
    c$: ['CAD'],
    ca$: ['CAD'],
    a$: ['AUD'],
    au$: ['AUD'],
    nz$: ['NZD'],
    s$: ['SGD'],
    hk$: ['HKD'],
    '₹': ['INR'],
    'rs.': ['INR'],
    rs: ['INR'],
    '¥': ['JPY', 'CNY'],
    zł: ['PLN'],
    kr: crowns,
    'kr.': crowns,
    r$: ['BRL'],
  }),
);
const codes = 'GBP|EUR|USD|CAD|AUD|NZD|SGD|HKD|INR|PLN|SEK|NOK|DKK|CHF|CZK|HUF|RON|JPY|ZAR|BRL|MXN|AED|AMD';
const sign = String.raw`(?:\b(?:US|CA?|AU?|NZ|S|HK|R)\$|[£€$₹¥]|\b(?:Rs|kr)\.?|\b(?:${codes})\b)`;
const signAfter = String.raw`(?:€|£|zł|kr\b\.?|euros?\b|(?:${codes})\b)`;
const amount = String.raw`\d{1,3}(?:[,.'’ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const between = String.raw`\s{0,3}(?:-|–|—|\bto\b|\band\b)\s{0,3}`;
const thousand = String.raw`\s?(?<%>k|lakhs?|lpa)\b`;
const sum = new RegExp(
  String.raw`(?<![\w.,/-])(?<before>${sign})?\s?(?<first>${amount})(?:${thousand.replace('%', 'one')})?(?:\s?${signAfter})?` +
    String.raw`(?:${between}(?<middle>${sign})?\s?(?<second>${amount})(?:${thousand.replace('%', 'other')})?)?(?:\s?(?<after>${signAfter}))?`,
  'giu',
);
const mayHoldPay = new RegExp(
  String.raw`[£€$₹¥]|zł|\d\s?(?:kr|euro|lpa)|\b(?:Rs|kr)\.?\s?\d|\b(?:${codes})\b.?\d|\d.?(?:${codes})\b`,
  'i',
);

/** Not a sum that anyone is paid. */
const large = /^\s?(?:(?:m|mn|mm|bn|b|tn)\b|million|billion|trillion|crore|\+?\s?(?:million|billion))/i;
const calledPay =
  /\b(?:salar(?:y|ies)|pay(?:s|ing)?|paid|(?:pay|hourly|day|daily|base) ?rate|rate|wages?|(?:base|total|annual) compensation|compensation|remuneration|earn(?:s|ing|ings)?|ote)\b/gi;
const calledPayAfter = /^[\s*)]{0,3}(?:gross|net|basic|base|starting)?\s?(?:salary|ote|basic|base)\b/i;
const otherThanPay =
  /\b(?:bonus(?:es)?|commissions?|allowances?|budgets?|stipends?|revenues?|sales|turnover|profits?|assets?|funds?|funding|raised|grants?|loans?|debt|worth|valued?|fees?|costs?|fine[sd]?|contribut\w+|match\w*|insur\w+|401|pension|reimburs\w+|relocation|training|courses?|tuition|education|learning|development|equipment|laptop|phone|travel|referral|sign-on|signing|equity|shares|stock|tax|rent|price[sd]?|spend\w*|discount|vouchers?|credits?|donat\w+|savings?|customers?|clients|processing|extra|more than|overtime|differential|night shift|gratuity|deposit|penalt\w+|supplement|uplift|food|lunch|meals?|dental|medical|wellness|gym|fitness|transactions?|paid out|payouts?|nearest|times|perks?|referrals?|disability|deductible|payments?|payroll|invest\w+|capital)\b/i;
const otherAfter =
  /^[\s*)]{0,3}(?:(?:an?|per|each|every)\s\w+\s|\/\w+\s|\w+ly\s)?(?:(?:more|extra|on top|towards?|for (?:each|every|food|courses|lunch|travel|training|learning|the move)|worth of|of (?:revenue|assets|funding|sales)|in (?:revenue|assets|sales|funding|annual|bonus\w*|equity|prizes?|total\b)|if |dollar\b|-a-)|(?:\w+\s)?(?:bonus|allowance|budget|stipend|grant|fee|fees|revenue|sign-on|signing|voucher|reimbursement|contribution|relocation|deductible|match)\b|[^.]{0,40}\b(?:perks?|discretionary|referrals?)\b)/i;
const periodAfter =
  /^[\s*)\]]{0,3}(?:USD|GBP|EUR|CAD|AUD|gross|net|basic|base|salary|DOE|CTC|plus|\+)?[\s,*(]{0,3}(?:(?:\/|per\b|an?\b|each\b|every\b)\s?(?<word>hour|hr|h|day|week|wk|calendar month|month|mo|year|yr|annum)s?\b|(?<short>p\.?\s?[ahdwm]\b\.?|pcm\b|pw\b|lpa\b)|(?<loud>HOUR|DAY|WEEK|MONTH|YEAR)$|(?<adverb>hourly|daily|weekly|monthly|annually|yearly|annual|biweekly|bi-weekly|semi-monthly|fortnight\w*))/i;
const otherPeriod = /^[\s*)]{0,3}(?:\/|per\b|an?\b|each\b)\s?(?:[a-z]+)/i;
const periodBefore = /\b(hourly|daily|day|weekly|monthly|annual|yearly)\b[^\d.]{0,30}$/i;
const least =
  /\b(?:from|starting (?:at|from)|starts (?:at|from)|minimum(?: of)?|min\.?|at least|upwards of|over|above)[\s:*]{1,3}$/i;
const most = /\b(?:up to|maximum(?: of)?|max\.?|no more than|as much as|under)[\s:*]{1,3}$/i;
const periods: Record<string, PayPeriod> = {
  h: 'hour',
  d: 'day',
  w: 'week',
  m: 'month',
  y: 'year',
  a: 'year',
};

function payOf(found: RegExpExecArray): SaidPay[] {
  const { 0: whole, index, input, groups = {} } = found;
  const { before, first = '', one, middle, second, other, after } = groups;
  const lakhs = /^l/i.test(other ?? one ?? '');
  const written = before ?? middle ?? after ?? signIn(whole) ?? (lakhs ? '₹' : undefined);
  const rest = input.slice(index + whole.length, index + whole.length + 60);
  if (written === undefined || large.test(rest)) return [];
  const start = index + (whole.length - whole.trimStart().length);
  const said = sentenceBefore(input, start);
  const label = said.matchAll(calledPay).toArray().at(-1);
  const since = label === undefined ? said.slice(-60) : said.slice(label.index);
  const per = period(said, rest, other ?? one);
  const isPay =
    (label !== undefined && since.length < 80) ||
    calledPayAfter.test(rest) ||
    (per !== undefined && isAlone(said));
  if (
    !isPay ||
    /%\s?(?:of|your|base|annual|\s)+$/i.test(said.slice(0, label?.index)) ||
    otherAfter.test(rest) ||
    otherThanPay.test(label === undefined ? said : since)
  )
    return [];
  if (per === undefined && otherPeriod.test(rest) && !/^\s*an?\b/i.test(rest)) return [];

  const high = number(second ?? first, second === undefined ? one : other);
  const low = lowerBound(number(first, one), high, one === undefined && second !== undefined);
  if (high < low || low === 0) return [];
  const isLeast = second === undefined && (least.test(said) || /^\s?\+/.test(rest));
  const isMost = second === undefined && most.test(said);
  return [
    {
      words: whole.trim(),
      index: start,
      currencies: signs.get(written.toLowerCase()) ?? [written.toUpperCase()],
      ...(isMost ? {} : { min: low }),
      ...(isLeast ? {} : { max: high }),
      ...(per === undefined ? {} : { per }),
      estimated: /\b(?:estimat|predict|glassdoor|market (?:rate|average)|typical)/i.test(`${said}${rest}`),
    },
  ];
}

/** A sum that opens its sentence or line, or follows little more than the words for its bounds. */
function isAlone(said: string): boolean {
  return /^\W*(?:(?:from|up to|between|at|is|we offer|offering|the \w+)\s?\W*){0,2}$/i.test(said);
}

function signIn(whole: string): string | undefined {
  return new RegExp(signAfter, 'i').exec(whole)?.[0];
}

function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  return before.slice(before.search(/(?:[.!?;]\s(?!.*[.!?;]\s)|\n\s*\n(?![^]*\n\s*\n))[^]*$/) + 1);
}

function period(said: string, rest: string, scale: string | undefined): PayPeriod | undefined {
  if (/^lpa/i.test(scale ?? '')) return 'year';
  const { word, short, loud, adverb } = periodAfter.exec(rest)?.groups ?? {};
  if (adverb && /^(?:bi|semi|fort)/i.test(adverb)) return undefined;
  const written =
    word?.replace(/^calendar /i, '') ??
    loud ??
    short?.replace(/^p\.?\s?/i, '').replace(/^cm/i, 'm') ??
    adverb?.replace(/^annual.*/i, 'a') ??
    (periodIsOther(rest) ? undefined : periodBefore.exec(said)?.[1]?.replace(/^annual/i, 'a'));
  return written === undefined ? undefined : periods[written[0]!.toLowerCase()];
}

function periodIsOther(rest: string): boolean {
  return /^[\s*)]{0,3}(?:bi-?weekly|semi-?monthly|fortnight)/i.test(rest);
}

/** "40–50k" and "£40–50,000" mean both in thousands. */
function lowerBound(low: number, high: number, mayLackThousands: boolean): number {
  const scale = [1_000, 100_000].find((factor) => low * factor <= high && low * factor * 10 > high);
  return mayLackThousands && low < 1_000 && scale !== undefined ? low * scale : low;
}

function number(written: string, scale: string | undefined): number {
  const plain = written.replace(/[,.'’ \u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(',', '.');
  const factor = scale === undefined ? 1 : /^k/i.test(scale) ? 1_000 : 100_000;
  return Math.round(Number(plain) * factor * 100) / 100;
}
