import type { Path } from '#domain/problem.ts';
import { plainText } from '#domain/text.ts';
import type { Finding, Rule } from './rule.ts';

const entity =
  /&(?:amp|lt|gt|quot|apos|nbsp|[nm]dash|[lr][sd]quo|hellip|pound|euro|#\d{2,5}|#x[\da-f]{2,5});/i;
const twice = new RegExp(
  `&amp;(?=(?:amp;)*${entity.source.slice(1)})(?:amp;)*${entity.source.slice(1)}`,
  'gi',
);
const tag = /&lt;\/?(?:p|br|b|i|u|ul|ol|li|strong|em|div|span|a|h\d)(?: [^<>&]*)?\/?&gt;/gi;

export const encodedTwice: Rule = {
  name: 'encoded-twice',
  severity: 'error',
  about:
    'A sign that was turned into an entity twice is shown as the entity, such as `&amp;` for `&`; Indeed refuses it (https://docs.indeed.com/job-sync-xml/xml-feed).',
  check({ entry, text }) {
    return [
      ...(mayHoldEntity(entry) ? strings(entry, []) : []).flatMap(({ value, path }) => {
        const found = value.includes('&') ? entity.exec(value)?.[0] : undefined;
        return found === undefined ? [] : [{ path, ...words(found, plainText(found)) }];
      }),
      ...text.passages
        .filter(({ words: written }) => written.includes('&'))
        .flatMap(({ words: written, offset }) => [
          ...[...written.matchAll(twice)].map(({ index, 0: quote }) => ({
            place: text.placeAt(offset + index),
            ...words(quote, decoded(quote)),
            quote,
            fix: fixed(decoded(quote)),
          })),
          ...[...written.matchAll(tag)].map(({ index, 0: quote }) => ({
            place: text.placeAt(offset + index),
            message: `\`${quote}\` is shown as it stands, with its brackets.`,
            hint: 'Write it in Markdown: a blank line between paragraphs, a hyphen before an item, ** around what is bold.',
            quote,
          })),
        ]),
    ];
  },
};

function words(found: string, sign: string): Pick<Finding, 'message' | 'hint'> {
  return {
    message: `\`${found}\` is shown as letters: it was turned into an entity twice.`,
    hint: sign.trim() === '' ? 'Write a space.' : `Write \`${sign}\` itself.`,
  };
}

function decoded(written: string): string {
  let text = written;
  for (let last = ''; text !== last && text !== ' ';) [last, text] = [text, plainText(text) || ' '];
  return text;
}

/** As Markdown and MDX take it: a sign that has a meaning there is written with a backslash. */
function fixed(sign: string): string {
  return /^[<>{}*_[\]`\\]$/.test(sign) ? `\\${sign}` : sign;
}

function mayHoldEntity(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('&');
  return typeof value === 'object' && value !== null && Object.values(value).some(mayHoldEntity);
}

function strings(value: unknown, path: Path): { value: string; path: Path }[] {
  if (typeof value === 'string') return [{ value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    strings(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
