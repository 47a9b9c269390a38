import { asRead } from './as-read.ts';
import { atWords } from './at-words.ts';
import { ownWords } from './own-words.ts';
import type { Rule } from './rule.ts';

const status =
  /\b(?<before>inside|outside|in[- ]scope of|out[- ]of[- ]scope of|within|caught by)\s(?:of\s)?(?:the\sscope\sof\s)?(?:the\s)?IR35\b|\bIR35\b[\s:*–-]{0,4}(?:status|position|determination|is)?[\s:*–-]{0,4}(?<after>inside|outside|undetermined|to be determined)\b/i;

export const textIr35: Rule = {
  name: 'text-ir35',
  severity: 'warning',
  about: 'Whether a contract falls under the off-payroll rules decides what a contractor keeps.',
  check({ entry, text }) {
    const stated = entry.contract?.ir35?.status;
    for (const passage of ownWords(text)) {
      const found = /ir35/i.test(passage.words) ? status.exec(passage.words) : null;
      if (found === null) continue;
      const said = meaning((found.groups?.['before'] ?? found.groups?.['after'] ?? '').toLowerCase());
      if (said === stated || isDenied(passage.words, found.index)) continue;
      return [
        {
          ...atWords(text, passage, found.index, found[0]),
          message:
            stated === undefined
              ? `The text says “${asRead(found[0])}”, and the fields do not.`
              : `The text says “${asRead(found[0])}”, and the fields say ${stated}.`,
          hint:
            stated === undefined
              ? `Add \`ir35: { status: ${said} }\` to \`contract\`, with \`by\` if the advert says who determined it.`
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
