import type { Rule } from '#rules/rule.ts';
import { requirementLists } from './requirement-lists.ts';

const most = 7;

export const manyMustHaves: Rule = {
  name: 'many-must-haves',
  severity: 'hint',
  about:
    'Long lists of conditions keep back people who meet most of them: not to meet them all was the first reason of women and of men not to apply, in a survey of a thousand (https://hbr.org/2014/08/why-women-dont-apply-for-jobs-unless-theyre-100-qualified).',
  check({ text }) {
    return requirementLists(text)
      .filter(({ level, items }) => level === 'essential' && items.length > most)
      .map(({ items }) => ({
        place: text.placeAt(items[most]!.offset),
        message: `This is must-have number ${most + 1} of ${items.length} in one list.`,
        hint: 'Keep the five or six without which nobody can start, and move the others to <Requirements level="desirable">.',
      }));
  },
};
