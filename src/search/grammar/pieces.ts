import { tokens, words } from '#search/words.ts';

type Span = { from: number; to: number };

/** A word, or words in quotes, as the grammar takes them one by one. */
export type Piece = Span & {
  /** Empty in quotes. */
  word: string;
  quoted?: string[];
  /** After "-". */
  excluded: boolean;
  /** Whether it can go on a phrase that the piece before it began. */
  joined: boolean;
};

export const longestText = 200;
const quotes = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/g;

/**
 * A text with single spaces, at most 200 characters, and for each of its characters where it stands in the
 * text as written.
 */
export function plainly(written: string): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  for (const { 0: part, index } of written.toWellFormed().matchAll(/\s+|\S/gu)) {
    const character = part.trim() === '' ? ' ' : part;
    if (text.length + character.length > longestText) break;
    if (text === '' && character === ' ') continue;
    text += character;
    for (let i = 0; i < character.length; i++) at.push(index + i);
  }
  return { text, at };
}

/** What stands in quotes, with the quotes; a quote that is not closed goes to the end. */
export function quotedSpans(text: string): (Span & { quoted: string[] })[] {
  return [...text.matchAll(quotes)].map(({ 0: whole, 1: inside = '', index }) => ({
    from: index,
    to: index + whole.length,
    quoted: words(inside),
  }));
}

/** The pieces outside of what is `read` already. */
export function pieces(text: string, read: readonly Span[]): Piece[] {
  const quoted = quotedSpans(text);
  const found = [
    ...quoted.map((span) => ({ ...span, word: '' })),
    ...tokens(blanked(text, [...quoted, ...read])),
  ].sort((a, b) => a.from - b.from);
  let last = 0;
  return found.map((piece) => {
    const gap = text.slice(last, piece.from);
    last = piece.to;
    const excluded = /(?:^|\s)-$/.test(text.slice(0, piece.from));
    return {
      ...piece,
      from: piece.from - (excluded ? 1 : 0),
      excluded,
      joined: !excluded && /^[\s,./&'’()–-]*$/.test(gap),
    };
  });
}

/** The text with nothing to read in the spans, at its length. */
export function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { from, to }) => rest.slice(0, from) + '"'.repeat(to - from) + rest.slice(to),
    text,
  );
}
