import { asRead } from '#rules/as-read.ts';
import { atWords } from '#rules/at-words.ts';
import type { Finding, Rule } from '#rules/rule.ts';

/** Three words or more in a row, of which two are longer than an abbreviation is. */
const capitals =
  /(?<![\w’'])\p{Lu}{2,}(?:[ &-]+(?:\p{Lu}{2,}|[AI&])(?![\p{Ll}\w])){2,}(?:[.!:]|(?![\p{Ll}]))/gu;
const marks = /!{2,}|[!?]{3,}/g;
const mostExclamations = 3;

export const shouting: Rule = {
  name: 'shouting',
  severity: 'hint',
  about: 'Capitals are hard to read, screen readers spell some of them out, and exclamation marks wear off.',
  check({ text }) {
    const findings: Finding[] = [];
    let [loud, exclamations] = [0, 0];
    for (const passage of text.passages) {
      if (passage.within === 'Quote') continue;
      const { words } = passage;
      for (const { 0: found, index } of words.matchAll(capitals)) {
        if (longWords(found) < 2 || loud++ > 0) continue;
        findings.push({
          ...atWords(text, passage, index, found),
          message: `“${asRead(found)}” is in capitals throughout.`,
          hint: /:$/.test(found)
            ? 'Write it in small letters, as a heading (## …) if it is one.'
            : 'Write it in small letters; what matters may stand first, or in **bold**.',
        });
      }
      for (const { 0: found, index } of words.matchAll(marks)) {
        findings.push({
          ...atWords(text, passage, index, found),
          message: `“${found}” is more than one mark.`,
          hint: 'One mark is enough, and a full stop is calmer.',
          fix: found[0]!,
        });
      }
      for (const { index } of words.matchAll(/!(?!!)(?<!!!)/g)) {
        if (++exclamations !== mostExclamations + 1) continue;
        findings.push({
          ...atWords(text, passage, index, '!'),
          message: `This is exclamation mark number ${mostExclamations + 1} of the advert.`,
          hint: 'Keep the one that matters most, and end the other sentences with a full stop.',
        });
      }
    }
    return findings;
  },
};

function longWords(found: string): number {
  return found.match(/\p{Lu}{5,}/gu)?.length ?? 0;
}
