import { z } from 'zod';
import { complain } from './complaint.ts';

/**
 * Characters that nobody can see and that change what a search or a copy finds. Zero-width joiners are not
 * among them: emoji and several scripts need them.
 */
export const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff]/g;

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  pound: '£',
  euro: '€',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
};

/** Tags removed, entities decoded once, white space folded: what a reader of the source would see. */
export function plainText(source: string): string {
  return source
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hex, 16);
      return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : '';
    })
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One line of text that is never empty; markup and entities are turned into the characters they stand for. */
export const lineSchema = z.string().transform((source, context) => {
  const line = plainText(source);
  if (line === '') {
    complain(context, {
      rule: 'empty-text',
      message:
        source.trim() === ''
          ? '`{field}` is empty.'
          : `\`${source.trim()}\` has no words in it, only markup.`,
      hint: 'Write it in plain words, or remove the field if there is nothing to say.',
    });
  }
  return line;
});

/** A list of distinct lines. */
export const linesSchema = z.array(lineSchema);

/** `true` or `false`; words such as "yes" are refused rather than guessed. */
export const flagSchema = z.boolean();

/** The file name of another entry, without its ending. */
export const referenceSchema = z.string().superRefine((written, context) => {
  if (written.trim() !== '') return;
  complain(context, {
    rule: 'empty-text',
    message: '`{field}` is empty.',
    hint: 'Write the name of a file, without its ending, or remove the field.',
  });
});

/**
 * A whole or decimal number; a string that is a number throughout counts. "45,000" and "45k" do not, nor
 * does "45.000": it is 45 in one country and 45000 in another.
 */
export function numberLike<T extends z.ZodType>(schema: T) {
  return z.preprocess(
    (value) =>
      typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) && !/\.\d{3}$/.test(value.trim())
        ? Number(value)
        : value,
    schema,
  );
}
