import { numberPattern, saidNumber } from '#content/said-number.ts';
import { asRead } from './as-read.ts';
import { atWords } from './at-words.ts';
import type { Rule } from './rule.ts';
import { said } from './said.ts';

const place = String.raw`(?:office|studio|lab(?:oratory)?|workshop|site|campus|headquarters|hq|on-?site|in-?person)`;
const aWeek = String.raw`(?:\s?(?:a|per|each|every|/)\s?week)`;
const days = new RegExp(
  String.raw`\b(?<first>${numberPattern})(?:\s?(?:-|–|to|or)\s?(?<second>${numberPattern}))?\s+days?(?:${aWeek}\s+(?:(?:in|at|from|on)\s+)?(?:(?:the|our|its|their|your)\s+)?(?:[\w’']+\s+){0,2}?${place}\b|\s+(?:(?:in|at|from|on)\s+)?(?:(?:the|our|its|their|your)\s+)?(?:[\w’']+\s+){0,2}?${place}\b${aWeek}?|\s+in\s+(?:the\s+)?office\b)`,
  'gi',
);

export const textOfficeDays: Rule = {
  name: 'text-office-days',
  severity: 'warning',
  about: 'How many days one has to be there decides for many whether they apply.',
  check({ entry, text }) {
    if (!/\sdays?\b/i.test(text.source)) return [];
    const { daysOnSite, workplace } = entry;
    for (const { passage, words, index, groups } of said(text, days)) {
      const [low, high] = [groups['first'] ?? '', groups['second'] ?? groups['first'] ?? ''].map(saidNumber);
      if (low === undefined || high === undefined || high > 5 || low < 1) continue;
      if (
        /\b(?:not|than|first|notice|within|holiday|leave)\b[^.]{0,25}$/i.test(passage.words.slice(0, index))
      )
        continue;
      if (daysOnSite !== undefined && daysOnSite >= low && daysOnSite <= high) return [];
      if (workplace === 'on-site' && high >= 4) return [];
      return [
        {
          ...atWords(text, passage, index, words),
          message:
            daysOnSite !== undefined
              ? `The text says “${asRead(words)}”, and the fields say ${daysOnSite}.`
              : workplace === undefined || workplace === 'hybrid'
                ? `The text says “${asRead(words)}”, and the fields do not.`
                : `The text says “${asRead(words)}”, and the fields call the role ${workplace}.`,
          hint:
            daysOnSite !== undefined
              ? 'Correct the one that is wrong.'
              : low >= 5
                ? 'If this holds for the role, write `workplace: on-site`.'
                : low === high
                  ? `If this holds for the role, write \`workplace: hybrid\` and \`daysOnSite: ${low}\`.`
                  : 'If this holds for the role, write `workplace: hybrid`, and `daysOnSite` once the number is settled.',
        },
      ];
    }
    return [];
  },
};
