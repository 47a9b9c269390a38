import type { Draft } from './draft.ts';
import type { SourceLine } from './prose/source-text.ts';

/**
 * The drafts of a text with every line of it in one of them. A long line that a fact was taken from says more
 * than the fact, and goes back into the text; a short one, and a line that nothing took, is reported.
 */
export function withLostLines(drafts: readonly Draft[], lines: readonly SourceLine[]): Draft[] {
  const [first, ...others] = drafts;
  if (first === undefined) return [];
  const told = folded(JSON.stringify(drafts.map(({ evidence: _, unknown: __, ...said }) => said)));
  const proof = folded(JSON.stringify(drafts.map(({ evidence }) => Object.values(evidence))));
  const isUnnamed = drafts.some(({ employer }) => employer?.fields.disclosed === false);
  const back: string[] = [];
  const left: Draft['notCarried'] = [];
  for (const { words } of lines) {
    const line = folded(words);
    if (line === '' || told.includes(line)) continue;
    const missing = words.split(/(?<=[.!?])\s+/).filter((sentence) => {
      const part = folded(sentence);
      return part !== '' && !told.includes(part) && !isToldInParts(part, told, proof);
    });
    if (missing.length === 0) continue;
    if (!proof.includes(line)) left.push({ text: missing.join(' '), why: 'No part of a role takes it.' });
    else if (words.length > longFact && others.length === 0) back.push(words);
    else if (isUnnamed || words.length > longFact) left.push({ text: words, why: 'A field says it.' });
  }
  // An advert that says nothing but facts still needs a text.
  const isBare =
    others.length === 0 && back.length === 0 && first.kind === 'role' && first.sections.length === 0;
  if (isBare) first.employer?.paragraphs.splice(0);
  const texts = isBare ? lines.map(({ words }) => words) : back;
  const blocks = texts.map((words) => ({ kind: 'paragraph' as const, words }));
  return [
    {
      ...first,
      sections: blocks.length > 0 ? [{ heading: undefined, blocks }, ...first.sections] : first.sections,
      notCarried: [...first.notCarried, ...left],
    },
    ...others,
  ];
}

/** In characters: a line such as “Salary: £40,000 to £45,000 a year plus bonus” is shorter. */
const longFact = 120;

/** In words: fewer are found anywhere. */
const shortHead = 2;
const longHead = 12;
const shortRest = 4;

/** A heading that runs on into its sentence, each of which was carried over by itself. */
function isToldInParts(sentence: string, told: string, proof: string, headings = 2): boolean {
  const words = sentence.split(' ');
  for (let end = Math.min(longHead, words.length - shortRest); end >= shortHead; end--) {
    const head = words.slice(0, end).join(' ');
    if (!stands(head, told) && !stands(head, proof)) continue;
    const rest = words.slice(end).join(' ');
    if (stands(rest, told) || (headings > 1 && isToldInParts(rest, told, proof, headings - 1))) return true;
  }
  return false;
}

function stands(words: string, text: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

function folded(words: string): string {
  return words
    .replace(/\\[nrtbf"\\]/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
