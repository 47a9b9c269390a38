import { daysBetween, type CalendarDate } from '#domain/calendar-date.ts';
import { saidDates } from '#content/said-date.ts';
import { asRead } from './as-read.ts';
import { atWords } from './at-words.ts';
import type { Rule } from './rule.ts';

const closing =
  /\b(?:clos(?:ing|es?)(?:\s(?:date|on|at))?(?:\sfor\sapplications)?|deadline|apply\s(?:by|before|until|no later than)|applications?\s(?:must be\s|should be\s|are\s|will be\s)?(?:close|by|received|accepted|due|welcome|submitted)(?:\s(?:by|on|until|no later than))?|last\sd(?:ay|ate)\s(?:to\sapply|for\sapplications))\b[\s:*–-]{0,4}(?:(?:is|on|by|until|for|the|this|role|post|applications?|date|midnight|noon|end|of|mon|tues|wednes|thurs|fri|satur|sun|day|at|\d{1,2}[:.]\d\d|am|pm|,)[\s:*,]{0,3}){0,8}$/i;

export const textCloses: Rule = {
  name: 'text-closes',
  severity: 'warning',
  about: 'A closing date that stands in the text alone takes the role off no list when its day has come.',
  check({ entry, text }) {
    const { closes, posted } = entry;
    for (const passage of text.passages) {
      for (const { words, index, date } of saidDates(passage.words, posted)) {
        if (!closing.test(passage.words.slice(Math.max(0, index - 90), index))) continue;
        if (closes?.slice(0, 10) === date) return [];
        if (/^\s?(?:to|and|or|–|-)\s?\d/.test(passage.words.slice(index + words.length))) continue;
        return [
          {
            ...atWords(text, passage, index, words),
            message:
              closes === undefined
                ? `The text says that applications close on “${asRead(words)}”, and the fields name no closing date.`
                : `The text says that applications close on “${asRead(words)}”, and the fields say ${closes.slice(0, 10)}.`,
            hint: closes === undefined ? addition(date, words, posted) : 'Correct the one that is wrong.',
          },
        ];
      }
    }
    return [];
  },
};

function addition(date: CalendarDate, words: string, posted: CalendarDate): string {
  if (date < posted) return `That is before the role was posted, on ${posted}: correct one of the two days.`;
  if (!/20\d\d/.test(words) && daysBetween(posted, date) > 200)
    return 'Add `closes:` with the year that is meant, so that the role leaves the lists by itself.';
  return `Add \`closes: ${date}\`, so that the role leaves the lists by itself.`;
}
