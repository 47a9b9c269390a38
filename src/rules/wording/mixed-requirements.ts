import { asRead } from '#rules/as-read.ts';
import { atWords } from '#rules/at-words.ts';
import type { Rule } from '#rules/rule.ts';
import { requirementLists } from './requirement-lists.ts';

const soft =
  /\b(?:desirable|nice[- ]to[- ]have|(?:is |are |strongly |highly )?preferred|preferably|(?:is |are |be |would be )?(?:a |an )?(?:(?:big|strong|definite|real|added|distinct) )?(?:plus|advantage|bonus)|advantageous|ideally|beneficial|not essential|optional|(?:highly|is|are|be) desired)\b(?! (?:of|to) )/i;
const hard =
  /(?<!\b(?:not|n[’']t|nor|without) (?:is |are |be |strictly |always )?)\b(?:must[- ]have|(?:is |are )?(?:essential|mandatory|required|a must)|you must|must (?:have|be))\b/i;

export const mixedRequirements: Rule = {
  name: 'mixed-requirements',
  severity: 'hint',
  about:
    'When what is essential and what is welcome stand in one list, readers take all of it for a condition.',
  check({ text }) {
    return requirementLists(text).flatMap(({ level, items }) =>
      items.flatMap((passage) => {
        const found = (level === 'essential' ? soft : hard).exec(passage.words);
        if (found === null) return [];
        // "A degree is required, a doctorate preferred" belongs in both lists, and is told apart by its words.
        const alsoOther = (level === 'essential' ? hard : soft).test(passage.words);
        const words = asRead(found[0]);
        return [
          {
            ...atWords(text, passage, found.index, found[0]),
            message:
              level === 'essential'
                ? `“${words}” stands in a list of what is essential.`
                : `“${words}” stands in a list of what is only desirable.`,
            hint: alsoOther
              ? 'Make two items of it, one in each list.'
              : level === 'essential'
                ? 'Move it to <Requirements level="desirable">.'
                : 'Move it to <Requirements level="essential">, or say that it is welcome.',
          },
        ];
      }),
    );
  },
};
