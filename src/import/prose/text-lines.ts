import { labelName } from './label.ts';
import type { SourceLine, SourceText } from './source-text.ts';

const mark =
  /^(?:[•·●▪■◦‣∙○□➢➤►▶✓✔✅☑⮚❖◆★*>~–—−-]|\uf0b7|\u00a7|[-*+]\s?\[[ x]\])(?:\s+|(?<=[•●▪■◦‣∙➢➤►✓✔✅❖◆\uf0b7]))(?=\S)/u;
const numbered = /^(?:\(?\d{1,2}[.)]|\(?[a-hA-H]\))\s+(?=\S)/;
const typewriterMark = /^o\s+(?=\S)/;

/** Lines of plain text or Markdown, with those that were broken to fit a width put together again. */
export function textLines(text: string, markdown: boolean): Pick<SourceText, 'lines' | 'links' | 'repairs'> {
  const written = text.split('\n');
  const width = brokenAt(written);
  const lines: SourceLine[] = [];
  const links: SourceText['links'] = [];
  const repairs: string[] = [];
  let gap = true;
  let last = '';
  written.forEach((raw, index) => {
    const trimmed = asLabel(raw.trim());
    if (trimmed === '' || /^[-=_*~#–—]{3,}$/.test(trimmed)) {
      const before = lines.at(-1);
      if (markdown && /^(=+|-+)$/.test(trimmed) && before && !gap && before.kind === 'text') {
        Object.assign(before, { kind: 'heading', level: trimmed.startsWith('=') ? 1 : 2 });
      }
      gap = true;
      last = '';
      return;
    }
    const line = markdown ? markdownLine(trimmed, links) : plainLine(trimmed, raw, written[index + 1]);
    if (line === undefined) return;
    const previous = lines.at(-1);
    if (previous && !gap && line.kind === 'text' && continues(previous, last, trimmed, width)) {
      previous.words += ` ${line.words}`;
    } else {
      lines.push(...inlineItems({ ...line, gap }));
    }
    gap = false;
    last = trimmed;
  });
  if (width > 0) repairs.push(`Lines that were broken after ${width} characters put together again`);
  return { lines, links, repairs };
}

/** "Salary      £29,500" in a table of spaces or bars, as the label and the value that it is. */
function asLabel(line: string): string {
  const [, name, value] =
    /^\|?\s*([^|:]{2,40}?)(?:\s{3,}|\s*\|\s*)([^|\s](?:(?!\s{3})[^|])*?)\s*\|?$/.exec(line) ?? [];
  return name !== undefined && labelName(name) !== undefined ? `${name}: ${value}` : line;
}

function plainLine(trimmed: string, raw: string, next: string | undefined): Omit<SourceLine, 'gap'> {
  const typewriter =
    typewriterMark.test(trimmed) && (/^\s/.test(raw) || typewriterMark.test(next?.trim() ?? ''));
  const found = (typewriter ? typewriterMark : mark).exec(trimmed);
  if (found) return { kind: 'item', words: trimmed.slice(found[0].length).trim() };
  const number = numbered.exec(trimmed);
  if (number) return { kind: 'item', ordered: true, words: trimmed.slice(number[0].length).trim() };
  return { kind: 'text', words: trimmed };
}

function markdownLine(trimmed: string, links: SourceText['links']): Omit<SourceLine, 'gap'> | undefined {
  const heading = /^(#{1,6})\s+(.*)$/.exec(trimmed);
  if (heading) {
    const words = withoutMarks(heading[2]!.replace(/\s#+$/, ''), links);
    return words === '' ? undefined : { kind: 'heading', level: heading[1]!.length, words };
  }
  const bold = /^(?:\*\*|__)([^*_]{2,90}?):?(?:\*\*|__):?$/.exec(trimmed);
  if (bold && !/[.!?]$/.test(bold[1]!))
    return { kind: 'heading', level: 7, words: withoutMarks(bold[1]!, links) };
  if (/^\|?[\s:|-]+\|[\s:|-]*$/.test(trimmed)) return undefined;
  if (/^\|.*\|$/.test(trimmed)) {
    const parts = trimmed
      .slice(1, -1)
      .split('|')
      .map((part) => withoutMarks(part.trim(), links));
    return {
      kind: 'text',
      words: parts.filter((part) => part !== '').join(parts.length === 2 ? ': ' : ' | '),
    };
  }
  const line = plainLine(trimmed, trimmed, undefined);
  return { ...line, words: withoutMarks(line.words, links) };
}

/** Emphasis, links and escapes of Markdown as plain words. */
function withoutMarks(words: string, links: SourceText['links']): string {
  return words
    .replace(/!\[([^[\]]{0,200})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(
      /\[([^[\]]{1,300})\]\(([^()\s]{1,500})(?:\s"[^"]{0,100}")?\)/g,
      (_, inner: string, url: string) => {
        links.push({ words: inner, url });
        return inner;
      },
    )
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]{1,500})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,500}?)\1/g, '$2')
    .replace(/(^|[\s(·|])([*_])(?=\S)([^*_]{1,500}?)\2(?=$|[\s.,;:!?)·|])/g, '$1$3')
    .replace(/`([^`]{1,200})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>])/g, '$1')
    .trim();
}

/** The width that lines were broken at, or 0 when each line stands for itself. */
function brokenAt(written: string[]): number {
  const full = written.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const most = Math.max(0, ...full.slice(0, 5000));
  if (most < 55 || most > 110) return 0;
  const close = full.filter((length) => length > most * 0.82).length;
  return close >= 4 && close >= full.length * 0.3 ? most : 0;
}

function continues(previous: SourceLine, last: string, next: string, width: number): boolean {
  if (previous.kind === 'heading' || /^[A-Z][\w ]{1,24}:/.test(next)) return false;
  const [first = ''] = next.split(/\s/, 1);
  if (width > 0 && last.length + 1 + first.length > width && !/[:]$/.test(last)) return true;
  return last.length >= 45 && /^[a-zà-ÿ(]/.test(next) && /[\p{L}\d,(&/]$/u.test(last);
}

/** A line whose list was run together, "One • Two • Three", as its items. */
function inlineItems(line: SourceLine): SourceLine[] {
  const parts = line.words.split(/\s*[•●▪]\s+/);
  if (line.kind === 'heading' || parts.length < 3) return [line];
  const items = parts.filter((part) => part !== '');
  if (items.reduce((sum, part) => sum + part.length, 0) / items.length < 32) return [line];
  const opening = /^[•●▪]/.test(line.words) || line.kind === 'item' ? [] : items.splice(0, 1);
  return [
    ...opening.map((words): SourceLine => ({ kind: 'text', words, gap: line.gap })),
    ...items.map((words): SourceLine => ({ kind: 'item', words, gap: false })),
  ];
}
