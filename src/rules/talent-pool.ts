import { atWords } from './at-words.ts';
import type { Rule } from './rule.ts';

const pool =
  /\b(?:talent|candidate|staff|tutor) (?:pool|bank|community)\b|\b(?:speculative|general|open|unsolicited) applications?\b|\bregister your interest\b|\b(?:send|submit|upload) (?:us )?your CV for future\b|\bfuture (?:vacancies|opportunities|openings)\b|\bno (?:current|specific) (?:vacancy|vacancies|opening|role)s?\b/i;

export const talentPool: Rule = {
  name: 'talent-pool',
  severity: 'warning',
  about:
    'A file in roles/ is a vacancy. To collect CVs without one is refused by Google (https://developers.google.com/search/docs/appearance/structured-data/job-posting#content-policies), and Indeed hides it. An error where the title says so.',
  check({ entry, text }) {
    const named = pool.exec(entry.title)?.[0];
    if (named !== undefined) {
      return [
        {
          severity: 'error',
          path: ['title'],
          quote: named,
          message: `\`${named}\` is no vacancy, and would be published as one.`,
          hint: 'Move it to the page of the employer, or remove the file.',
        },
      ];
    }
    return text.passages
      .flatMap((passage) => {
        const found = pool.exec(passage.words);
        if (!found) return [];
        return [
          {
            ...atWords(text, passage, found.index, found[0]),
            message: `“${found[0]}” sounds as if there were no vacancy.`,
            hint: 'If there is one, take the words out. If not, move the text to the page of the employer.',
          },
        ];
      })
      .slice(0, 1);
  },
};
