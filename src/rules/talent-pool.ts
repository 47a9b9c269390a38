import { atWords } from './at-words.ts';
import type { Rule } from './rule.ts';

const inTitle =
  /\b(?:talent|candidate|staff|tutor) (?:pool|bank|community)\b|\b(?:speculative|general|open|unsolicited|spontaneous) applications?\b|\bregister your interest\b|\bfuture (?:vacancies|opportunities|openings)\b/i;

/** In the text of a vacancy, that an application may be kept for others is nothing unusual. */
const inText =
  /\b(?:speculative|unsolicited|spontaneous) applications?\b|\bno (?:current|specific|open|active) (?:vacancy|vacancies|openings?|roles?|positions?)\b|\b(?:is|are) not (?:an? |for an? )?(?:actual|current|active|specific|open) (?:vacancy|opening|role|position)\b|\bthis is (?:a|an|our) (?:talent (?:pool|bank|community)|general application|evergreen)\b|\bfor future (?:vacancies|opportunities|openings) only\b/i;

export const talentPool: Rule = {
  name: 'talent-pool',
  severity: 'warning',
  about:
    'A file in roles/ is a vacancy. To collect CVs without one is refused by Google (https://developers.google.com/search/docs/appearance/structured-data/job-posting#content-policies), and Indeed hides it. An error where the title says so.',
  check({ entry, text }) {
    const named = inTitle.exec(entry.title)?.[0];
    if (named !== undefined) {
      return [
        {
          severity: 'error',
          path: ['title'],
          quote: named,
          message: `\`${named}\` is no vacancy, and would be published as one; Google would refuse it.`,
          hint: 'Move it to the page of the employer, or remove the file.',
        },
      ];
    }
    if (!inText.test(text.source)) return [];
    return text.passages
      .flatMap((passage) => {
        const found = inText.exec(passage.words);
        if (!found) return [];
        return [
          {
            ...atWords(text, passage, found.index, found[0]),
            message: `“${found[0]}” sounds as if there were no vacancy, and Google refuses to list what is none.`,
            hint: 'If there is one, take the words out. If not, move the text to the page of the employer.',
          },
        ];
      })
      .slice(0, 1);
  },
};
