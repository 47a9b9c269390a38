import type { NotCarried } from '#import/draft.ts';
import { hasEntities, withoutEntities } from './entities.ts';
import { ungarbled } from './garbled.ts';
import { htmlLines } from './html-lines.ts';
import { withoutNoise } from './noise.ts';
import { textLines } from './text-lines.ts';

/** A text from elsewhere as lines in plain characters, with what was put right and what was left out. */
export type SourceText = {
  form: 'text' | 'html' | 'markdown';
  lines: SourceLine[];
  /** What the page calls itself, when it is one. */
  pageTitle: string | undefined;
  /** Links of the text, with their words, in order. */
  links: { words: string; url: string }[];
  repairs: string[];
  notCarried: NotCarried[];
};

export type SourceLine = {
  kind: 'heading' | 'item' | 'text';
  words: string;
  /** From 1; of headings in HTML and Markdown. 7 is a line in bold. */
  level?: number;
  ordered?: boolean;
  /** Whether an empty line or the start of a block stands before it. */
  gap: boolean;
};

/** Reads plain text, HTML or Markdown, told apart by their marks unless `form` says which it is. */
export function sourceText(text: string, form?: SourceText['form']): SourceText {
  const repairs: string[] = [];
  const { text: legible, repairs: mended } = ungarbled(text);
  let clean = legible
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(spaces, ' ')
    .replace(/\t/g, '   ');
  const visible = clean.replace(invisible, '');
  if (visible.length < clean.length) repairs.push('Characters that nobody can see removed');
  clean = visible;
  repairs.push(...mended);
  if (
    form !== 'markdown' &&
    tagsOf(clean) === 0 &&
    /&lt;\/?(p|div|ul|li|br|h[1-6]|strong|b|span)\b/i.test(clean)
  ) {
    clean = withoutEntities(clean);
    repairs.push('Markup that was written as text read as markup');
  }
  const read = form ?? formOf(clean);
  const rough = read === 'html' ? htmlLines(clean) : textOf(clean, read, repairs);
  const decoded = rough.lines.map((line) => ({ ...line, words: decodedTwice(line.words, repairs) }));
  const { lines, notCarried } = withoutNoise(decoded.filter(({ words }) => words !== ''));
  return {
    form: read,
    lines,
    pageTitle: rough.pageTitle,
    links: rough.links,
    repairs: [...new Set(repairs)],
    notCarried: [...rough.notCarried, ...notCarried],
  };
}

const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\v\f]/g;
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function tagsOf(text: string): number {
  return [
    ...text
      .matchAll(
        /<\/?(?:!doctype|html|body|p|div|ul|ol|li|br|h[1-6]|strong|b|em|span|table|tr|td|a)(?=[\s/>])/gi,
      )
      .take(3),
  ].length;
}

function formOf(text: string): SourceText['form'] {
  if (tagsOf(text) >= 2) return 'html';
  const marks =
    (/^#{1,6} \S/m.test(text) ? 2 : 0) +
    (/\*\*[^*\n]{2,80}\*\*/.test(text) ? 2 : 0) +
    (/\[[^\]\n]{2,80}\]\(https?:[^)\s]{3,200}\)/.test(text) ? 2 : 0);
  return marks >= 2 ? 'markdown' : 'text';
}

function textOf(text: string, form: SourceText['form'], repairs: string[]) {
  let plain = text;
  if (hasEntities(plain)) {
    plain = withoutEntities(plain);
    repairs.push('Characters written as HTML entities read as characters');
  }
  const { repairs: joined, ...read } = textLines(plain, form === 'markdown');
  repairs.push(...joined);
  return { ...read, pageTitle: undefined, notCarried: [] };
}

function decodedTwice(words: string, repairs: string[]): string {
  if (!hasEntities(words)) return words.replace(/ {2,}/g, ' ').trim();
  repairs.push('Characters written as HTML entities twice over read as characters');
  return withoutEntities(words).replace(/\s+/g, ' ').trim();
}
