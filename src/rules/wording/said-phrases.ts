import type { Passage, WrittenText } from '#content/written-text.ts';
import { said } from '#rules/said.ts';
import { ageWords } from './age-words.ts';
import { exclusionWords } from './exclusion-words.ts';
import { genderedWords } from './gendered-words.ts';
import { jargonWords } from './jargon-words.ts';
import type { Phrase } from './phrase.ts';

/** The tables by the name of the rule that speaks of them. */
export const tables = {
  'age-wording': ageWords,
  'gendered-wording': genderedWords,
  jargon: jargonWords,
  'needless-exclusion': exclusionWords,
} satisfies Record<string, readonly Phrase[]>;

export type TableName = keyof typeof tables;
export type SaidPhrase = { table: TableName; phrase: Phrase; passage: Passage; index: number; words: string };

/** What a text says of all tables, each phrase where it stands first. */
export function saidPhrases(text: WrittenText): SaidPhrase[] {
  const found = known.get(text) ?? search(text);
  known.set(text, found);
  return found;
}

const known = new WeakMap<WrittenText, SaidPhrase[]>();

const rows = Object.entries(tables).flatMap(([table, list]) =>
  list.map((phrase) => ({
    source: acrossLines(phrase.words),
    // The keys of the object above.
    table: table as TableName,
    phrase,
    here: new RegExp(`(?:${acrossLines(phrase.words)})(?![\\w-])`, 'iy'),
  })),
);
/** One expression for all, since a text is long and a table is not. */
const any = new RegExp(
  String.raw`(?<![\w-])(?:${rows.map(({ source }) => source).join('|')})(?![\w-])`,
  'gi',
);

function search(text: WrittenText): SaidPhrase[] {
  const found = new Map<Phrase, SaidPhrase>();
  for (const { passage, index, words } of said(text, any)) {
    const row = rows.find(({ here }) => startsAt(here, passage.words, index));
    if (row && !found.has(row.phrase)) {
      const { table, phrase } = row;
      found.set(phrase, { table, phrase, passage, index, words });
    }
  }
  return [...found.values()];
}

function startsAt(expression: RegExp, text: string, index: number): boolean {
  expression.lastIndex = index;
  return expression.test(text);
}

/** A space of a phrase may be the end of a line, or the indent of the next. */
function acrossLines(words: string): string {
  return words
    .replaceAll('[- ]', String.raw`(?:-|\s+)`)
    .replaceAll(' ?', String.raw`\s*`)
    .replaceAll(' ', String.raw`\s+`);
}
