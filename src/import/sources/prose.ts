import { createHash } from 'node:crypto';
import type { Reading } from '#import/advert.ts';
import { withLostLines } from '#import/lost-lines.ts';
import { proseDrafts } from '#import/prose/prose-drafts.ts';
import { sourceText, type SourceText } from '#import/prose/source-text.ts';
import { frontMatter } from '#content/front-matter.ts';
import { columnField } from './csv-columns.ts';
import { rowAdvert } from './row-advert.ts';
import type { Input, Source, Wishes } from './source.ts';

/** A saved page without marked-up postings, or a piece of HTML. */
export const html: Source = {
  name: 'html',
  label: 'HTML',
  reads: ({ text, json }) =>
    json === undefined &&
    (/^\s*(?:<!doctype html|<html)\b/i.test(text) ||
      (/<(?:p|div|ul|ol|li|h[1-6]|br|table)\b[^>]*>/i.test(text) && !/^---\r?\n/.test(text))),
  adverts: (input, wishes) => proseReadings(input, wishes, 'html'),
};

export const markdown: Source = {
  name: 'markdown',
  label: 'Markdown',
  reads: ({ text, json }) =>
    json === undefined &&
    (fieldsAndText(text) !== undefined ||
      /^#{1,6} \S/m.test(text) ||
      /^\*\*[^*\n]+\*\*:?\s*$/m.test(text) ||
      /\]\(https?:/.test(text)),
  *adverts(input, wishes): Iterable<Reading> {
    const parts = fieldsAndText(input.text);
    if (parts === undefined) {
      yield* proseReadings(input, wishes, 'markdown');
      return;
    }
    const values = Object.entries(parts.fields).map(([name, value]) => [columnField(name) ?? name, value]);
    const key = `markdown ${input.url ?? fingerprint(input.text)}`;
    yield {
      advert: rowAdvert({ ...Object.fromEntries(values), description: parts.text }, key, input, wishes),
    };
  },
};

export const plain: Source = {
  name: 'text',
  label: 'plain text',
  reads: ({ json }) => json === undefined,
  adverts: (input, wishes) => proseReadings(input, wishes, 'text'),
};

/** The front matter of a file for a site generator, and the text below it; `undefined` where there is none. */
function fieldsAndText(text: string): { fields: Record<string, unknown>; text: string } | undefined {
  const [whole, yaml] = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (whole === undefined || yaml === undefined) return undefined;
  const { value, problems } = frontMatter(yaml, '', 2);
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isFields || problems.length > 0) return undefined;
  return { fields: value as Record<string, unknown>, text: text.slice(whole.length) };
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function* proseReadings(input: Input, { readOn }: Wishes, form: SourceText['form']): Iterable<Reading> {
  if (input.text.trim() === '') {
    yield { problem: `${input.name} is empty.` };
    return;
  }
  const source = sourceText(input.text, form);
  source.repairs.unshift(...input.repairs);
  const drafts = withLostLines(proseDrafts(source, { readOn }), source.lines);
  const id = input.url ?? fingerprint(input.text);
  for (const [index, draft] of drafts.entries()) {
    const { url } = input;
    if (url !== undefined && draft.fields.source === undefined)
      draft.fields.source = { name: new URL(url).host.replace(/^www\./, ''), url, seen: readOn };
    yield {
      advert: { draft, key: `text ${id}${index > 0 ? ` ${index + 1}` : ''}`, recorded: new Set<string>() },
    };
  }
}
