import { createHash } from 'node:crypto';
import type { Reading } from '#import/advert.ts';
import { withLostLines } from '#import/lost-lines.ts';
import { proseDrafts } from '#import/prose/prose-drafts.ts';
import { sourceText, type SourceText } from '#import/prose/source-text.ts';
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
    (/^#{1,6} \S/m.test(text) || /^\*\*[^*\n]+\*\*:?\s*$/m.test(text) || /\]\(https?:/.test(text)),
  adverts: (input, wishes) => proseReadings(input, wishes, 'markdown'),
};

export const plain: Source = {
  name: 'text',
  label: 'plain text',
  reads: ({ json }) => json === undefined,
  adverts: (input, wishes) => proseReadings(input, wishes, 'text'),
};

function* proseReadings(input: Input, { readOn }: Wishes, form: SourceText['form']): Iterable<Reading> {
  if (input.text.trim() === '') {
    yield { problem: `${input.name} is empty.` };
    return;
  }
  const source = sourceText(input.text, form);
  source.repairs.unshift(...input.repairs);
  const drafts = withLostLines(proseDrafts(source, { readOn }), source.lines);
  const id = input.url ?? createHash('sha256').update(input.text).digest('hex').slice(0, 16);
  for (const [index, draft] of drafts.entries()) {
    const { url } = input;
    if (url !== undefined && draft.fields.source === undefined)
      draft.fields.source = { name: new URL(url).host.replace(/^www\./, ''), url, seen: readOn };
    yield {
      advert: { draft, key: `text ${id}${index > 0 ? ` ${index + 1}` : ''}`, recorded: new Set<string>() },
    };
  }
}
