import { asRead } from '#rules/as-read.ts';
import { atWords } from '#rules/at-words.ts';
import type { Finding, Rule } from '#rules/rule.ts';
import { said } from '#rules/said.ts';

/** Three words in capitals or more in a row, or marks. */
const loudWords =
  /(?<capitals>(?<![\wÀ-ÿ’'])[A-ZÀ-ÖØ-Þ]{2,}(?:[ &-]+(?:[A-ZÀ-ÖØ-Þ]{2,}|[AI&])(?![a-zß-ÿ\d])){2,}(?:[.!:]|(?![a-zß-ÿ])))|!+|[!?]{3,}/g;
const mostExclamations = 3;

export const shouting: Rule = {
  name: 'shouting',
  severity: 'hint',
  about: 'Capitals are hard to read, screen readers spell some of them out, and exclamation marks wear off.',
  check({ text }) {
    const findings: Finding[] = [];
    let [loud, exclamations] = [0, 0];
    for (const { passage, index, words, groups } of said(text, loudWords)) {
      if (groups['capitals'] !== undefined) {
        if (longWords(words) < 2 || loud++ > 0) continue;
        findings.push({
          ...atWords(text, passage, index, words),
          message: `“${asRead(words)}” is in capitals throughout.`,
          hint: words.endsWith(':')
            ? 'Write it in small letters, as a heading (## …) if it is one.'
            : 'Write it in small letters; what matters may stand first, or in **bold**.',
        });
      } else if (words.length > 1) {
        findings.push({
          ...atWords(text, passage, index, words),
          message: `“${words}” is more than one mark.`,
          hint: 'One mark is enough, and a full stop is calmer.',
          fix: words[0]!,
        });
      } else if (++exclamations === mostExclamations + 1) {
        findings.push({
          ...atWords(text, passage, index, words),
          message: `This is exclamation mark number ${exclamations} of the advert.`,
          hint: 'Keep the one that matters most, and end the other sentences with a full stop.',
        });
      }
    }
    return findings;
  },
};

/** Two of them are longer than an abbreviation is. */
function longWords(found: string): number {
  return found.match(/[A-ZÀ-ÖØ-Þ]{5,}/g)?.length ?? 0;
}
