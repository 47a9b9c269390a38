import { numberPattern, saidNumber } from '#content/said-number.ts';
import { asRead } from './as-read.ts';
import { atWords } from './at-words.ts';
import type { Rule } from './rule.ts';
import { said } from './said.ts';

const length = new RegExp(
  [
    String.raw`\b(?<count1>${numberPattern})[\s-]+(?<unit1>week|month|year)s?[\s-]+(?:initial\s+|rolling\s+)?(?:contract|fixed[- ]term|FTC|assignment|engagement|temporary (?:contract|position|role))\b(?!\s+(?:life|with (?:the|our)|worth|for (?:the|a) (?:client|government)|won|programme|program))`,
    String.raw`\b(?:(?:contract|assignment|engagement) (?:length|duration|period|term)|(?:length|duration) of (?:the )?(?:contract|assignment)|fixed[- ]term(?: contract)?|contract|(?<!project )duration(?=[\s*]*:))[\s:*–-]{0,4}(?:is\s+|of\s+|for\s+|:\s*)?(?:an?\s+)?(?:initial\s+)?(?:period of\s+)?(?<count2>${numberPattern})[\s-]+(?<unit2>week|month|year)s?\b(?!\s+(?:to|or|and|–|-)\s+\d|\s+probation)`,
  ].join('|'),
  'gi',
);
/** What it is never without. */
const term = /\b(?:contract|fixed|FTC|assignment|engagement|temporary|duration)/i;
const span = new RegExp(String.raw`(?:\d|${numberPattern})[\s-]+(?:week|month|year)`, 'i');
const days = { week: 7, month: 30.44, year: 365.25 } as const;
const letters = { week: 'W', month: 'M', year: 'Y' } as const;
/** Longer ones are those of the employer with its customers. */
const longest = 5 * days.year;

export const textContractLength: Rule = {
  name: 'text-contract-length',
  severity: 'warning',
  about: 'How long a contract runs is one of the first things that people filter by.',
  check({ entry, text }) {
    if (!term.test(text.source) || !span.test(text.source)) return [];
    const stated = entry.contract?.length;
    for (const { passage, index, words, groups } of said(text, length)) {
      const { count1, count2, unit1, unit2 } = groups;
      const count = saidNumber(count1 ?? count2 ?? '');
      const unit = (unit1 ?? unit2 ?? '').toLowerCase() as keyof typeof days;
      if (count * days[unit] > longest) continue;
      if (
        /(?:-|–|\bto|\bor)\s?$|\b(?:won|probation|previous|warranty|experience|minimum|our)\b[^.]{0,40}$/i.test(
          passage.words.slice(0, index),
        )
      )
        continue;
      if (stated !== undefined && isAbout(inDays(stated), count * days[unit])) return [];
      return [
        {
          ...atWords(text, passage, index, words),
          message:
            stated === undefined
              ? `The text says “${asRead(words)}”, and the fields name no length.`
              : `The text says “${asRead(words)}”, and the fields say ${stated}.`,
          hint:
            stated === undefined
              ? `If this is the role’s own contract, add \`contract: { length: P${count}${letters[unit]} }\`.`
              : 'Correct the one that is wrong.',
        },
      ];
    }
    return [];
  },
};

function inDays(duration: string): number {
  const { years, months, weeks, days: rest } = Temporal.Duration.from(duration);
  return years * days.year + months * days.month + weeks * days.week + rest;
}

/** "12 months" and P1Y or P52W are the same. */
function isAbout(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.03 * Math.max(one, other);
}
