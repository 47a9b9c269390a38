import { asRead } from './as-read.ts';
import { atWords } from './at-words.ts';
import type { Rule } from './rule.ts';
import { allWords, said } from './said.ts';

const status =
  /\b(?<before>inside|outside|in[- ]scope of|out[- ]of[- ]scope of|within|caught by)\s(?:of\s)?(?:the\sscope\sof\s)?(?:the\s)?IR35\b|\bIR35\b[\s:*–-]{0,4}(?:status|position|determination|is)?[\s:*–-]{0,4}(?<after>inside|outside|undetermined|to be determined)\b/gi;

export const textIr35: Rule = {
  name: 'text-ir35',
  severity: 'warning',
  about: 'Whether a contract falls under the off-payroll rules decides what a contractor keeps.',
  check({ entry, text }) {
    if (!/IR35/i.test(allWords(text))) return [];
    const stated = entry.contract?.ir35?.status;
    for (const { passage, index, words, groups } of said(text, status)) {
      const meant = meaning((groups['before'] ?? groups['after'] ?? '').toLowerCase());
      if (meant === stated || isDenied(passage.words, index)) continue;
      return [
        {
          ...atWords(text, passage, index, words),
          message:
            stated === undefined
              ? `The text says “${asRead(words)}”, and the fields do not.`
              : `The text says “${asRead(words)}”, and the fields say ${stated}.`,
          hint:
            stated === undefined
              ? `Add \`ir35: { status: ${meant} }\` to \`contract\`, with \`by\` if the advert says who determined it.`
              : 'Correct the one that is wrong; IR35 has one status for one engagement.',
        },
      ];
    }
    return [];
  },
};

function meaning(word: string): 'inside' | 'outside' | 'undetermined' {
  if (/^und|^to be/.test(word)) return 'undetermined';
  return /^out/.test(word) ? 'outside' : 'inside';
}

/** "either inside or outside IR35", "whether it is inside IR35": nothing is said. */
function isDenied(words: string, index: number): boolean {
  return /\b(?:not|either|whether|or|if)\b[^.!?]{0,30}$/i.test(words.slice(Math.max(0, index - 60), index));
}
