import type { PayEntry } from '#domain/pay.ts';
import { countryCurrency } from '#domain/country-currency.ts';
import { saidPay, type SaidPay } from '#content/said-pay.ts';
import { atWords } from './at-words.ts';
import type { Finding, Rule } from './rule.ts';
import { allWords, saidIn } from './said.ts';

export const textPay: Rule = {
  name: 'text-pay',
  severity: 'warning',
  about:
    'Pay that only the text names reaches no filter, no feed and no search engine, and two figures make readers doubt both.',
  check({ entry, text }) {
    const found = saidPay(allWords(text))
      .filter(({ estimated }) => !estimated)
      .map((said) => ({
        said,
        at: () => {
          const { passage, index } = saidIn(text, said.index);
          return atWords(text, passage, index, said.words);
        },
      }));
    const [first] = found;
    if (first === undefined) return [];
    const { pay } = entry;
    if (pay?.min === undefined && pay?.max === undefined) {
      const country = entry.locations?.[0]?.country ?? entry.applicants?.countries[0];
      return [{ ...first.at(), ...onlySaid(first.said, country) }];
    }
    if (pay.estimated !== undefined) return [{ ...first.at(), ...estimatedElsewhere(first.said) }];
    const same = found.filter(({ said }) => agrees(said, pay));
    if (same.length === 0) {
      const comparable = found.find(({ said }) => said.per === undefined || said.per === pay.per);
      return comparable ? [{ ...comparable.at(), ...otherFigure(comparable.said, pay) }] : [];
    }
    const differences = same.map(({ said }) => difference(said, pay));
    const [difference_] = differences;
    return difference_ && differences.every((one) => one) ? [{ ...same[0]!.at(), ...difference_ }] : [];
  },
};

type Words = Pick<Finding, 'message' | 'hint'>;

function agrees({ min, max }: SaidPay, pay: PayEntry): boolean {
  return [min, max].some((bound) => bound !== undefined && (bound === pay.min || bound === pay.max));
}

function onlySaid({ words, currencies, min, max, per }: SaidPay, country: string | undefined): Words {
  const local = country === undefined ? undefined : countryCurrency(country);
  const currency = currencies.length === 1 ? currencies[0] : currencies.find((one) => one === local);
  const fields = [
    `currency: ${currency ?? '…'}`,
    ...(min === undefined ? [] : [`min: ${min}`]),
    ...(max === undefined ? [] : [`max: ${max}`]),
    `per: ${per ?? '…'}`,
    'stated: true',
  ];
  return {
    message: `The text names pay, “${words}”, and the fields name none, so the page says that pay is not stated.`,
    hint: `If this is what the role pays, add \`pay: { ${fields.join(', ')} }\`.`,
  };
}

function estimatedElsewhere({ words }: SaidPay): Words {
  return {
    message: `The text names pay, “${words}”, and the fields have only an estimate.`,
    hint: 'If the employer says it, write that figure with `stated: true`; if not, say in the text whose estimate it is.',
  };
}

function otherFigure({ words }: SaidPay, pay: PayEntry): Words {
  return {
    message: `The text names “${words}”, and the fields say ${figures(pay)}.`,
    hint: 'Correct the one that is wrong; if both are right, say in the text what each is for.',
  };
}

function difference({ words, currencies, per, min, max }: SaidPay, pay: PayEntry): Words | undefined {
  const hint = 'Correct the one that is wrong.';
  if (pay.currency !== undefined && !currencies.includes(pay.currency))
    return { message: `The text says “${words}”, and the fields count in ${pay.currency}.`, hint };
  if (per !== undefined && per !== pay.per)
    return {
      message: `The text says “${words}” for ${article(per)}, and the fields for ${article(pay.per)}.`,
      hint,
    };
  if (min === undefined && pay.max === undefined)
    return {
      message: `The text says “up to ${words}”, and the fields say “from”.`,
      hint: `Write \`max: ${max}\` in place of \`min\`.`,
    };
  if (max === undefined && pay.min === undefined)
    return {
      message: `The text says “from ${words}”, and the fields say “up to”.`,
      hint: `Write \`min: ${min}\` in place of \`max\`.`,
    };
  return undefined;
}

function figures({ min, max, currency, per }: PayEntry): string {
  const range =
    min === max
      ? `${min}`
      : min === undefined
        ? `up to ${max}`
        : max === undefined
          ? `from ${min}`
          : `${min} to ${max}`;
  return `${range} ${currency} ${per === 'hour' ? 'an hour' : `a ${per}`}`;
}

function article(per: string | undefined): string {
  return per === 'hour' ? 'an hour' : `a ${per}`;
}
