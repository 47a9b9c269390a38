import type { NotCarried } from '#import/draft.ts';
import { withoutEntities } from './entities.ts';
import type { SourceLine, SourceText } from './source-text.ts';

const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'select',
  'textarea',
]);
const blocks = new Set(
  `address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 head header hr html label legend li main nav ol option p pre section summary
  table tbody tfoot thead title tr ul`.split(/\s+/),
);
const containers = new Set('aside button dialog div footer form header nav ol section table ul'.split(' '));
const chrome =
  /^(?:.*[-_])?(?:cookies?|consent|gdpr|navbar|navigation|breadcrumbs?|similar|related|recommended|recommendations|share|sharing|social|newsletter|alerts?|signin|login|footer|skip-link)(?:[-_].*)?$/i;
const cells = new Set(['td', 'th', 'dt', 'dd']);

type Open = { tag: string; why: string | undefined };

/** The lines that a reader of a page would see, its links, and the parts that are not about the job. */
export function htmlLines(html: string): Pick<SourceText, 'lines' | 'links' | 'pageTitle' | 'notCarried'> {
  const lines: SourceLine[] = [];
  const links: SourceText['links'] = [];
  const notCarried: NotCarried[] = [];
  const open: Open[] = [];
  let pageTitle: string | undefined;
  let words = '';
  let bold = 0;
  let boldLetters = 0;
  let heading = 0;
  let item = false;
  let gap = true;
  let inTitle = false;
  let row: string[] | undefined;
  let link: { url: string; from: number } | undefined;
  const lists: boolean[] = [];
  const lower = html.toLowerCase();
  const unclosed = new Set<string>();

  const why = () => open.findLast((one) => one.why !== undefined)?.why;
  const flush = () => {
    const line = withoutEntities(words).replace(/\s+/g, ' ').trim();
    const letters = line.replace(/\s/g, '').length;
    words = '';
    const wasBold = letters > 0 && boldLetters >= letters * 0.9 && line.length <= 90;
    boldLetters = 0;
    if (line === '') return;
    const reason = why();
    if (inTitle) pageTitle ??= line;
    else if (reason !== undefined) notCarried.push({ text: line, why: reason });
    else if (row !== undefined) row.push(line);
    else {
      const level = heading || (wasBold && !item && !/[.!?]$/.test(line) && !/:\s*\S/.test(line) ? 7 : 0);
      const kind = level ? 'heading' : item ? 'item' : 'text';
      lines.push({
        kind,
        words: line,
        gap,
        ...(level ? { level } : {}),
        ...(kind === 'item' && lists.at(-1) ? { ordered: true } : {}),
      });
      item = false;
    }
    gap = false;
  };
  const endRow = () => {
    const [first, ...rest] = row ?? [];
    row = undefined;
    if (first === undefined) return;
    if (rest.length > 3 || [first, ...rest].some((cell) => cell.length > 160)) {
      for (const words of [first, ...rest]) lines.push({ kind: 'text', words, gap: true });
      return;
    }
    const separator = rest.length === 1 && !first.endsWith(':') ? ': ' : rest.length === 1 ? ' ' : ' | ';
    lines.push({ kind: 'text', words: [first, ...rest].join(separator), gap: false });
  };

  let at = 0;
  while (at < html.length) {
    const less = html.indexOf('<', at);
    const until = less === -1 ? html.length : less;
    const text = html.slice(at, until);
    words += text.replace(/\s+/g, ' ');
    if (bold > 0) boldLetters += withoutEntities(text).replace(/\s/g, '').length;
    if (less === -1) break;
    if (html.startsWith('<!--', less)) {
      const end = html.indexOf('-->', less + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    const name = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)|^<[!?]/.exec(html.slice(less, less + 40));
    if (name === null) {
      words += '<';
      at = less + 1;
      continue;
    }
    const end = tagEnd(html, less);
    const tag = (name[2] ?? '').toLowerCase();
    const closing = name[1] === '/';
    const written = html.slice(less, end);
    at = end;
    if (silent.has(tag) && !closing) {
      const close = unclosed.has(tag) ? -1 : lower.indexOf(`</${tag}`, end);
      if (close === -1) unclosed.add(tag);
      else at = close;
      continue;
    }
    if (blocks.has(tag) || cells.has(tag)) flush();
    if (tag === 'title') inTitle = !closing;
    if (tag === 'p' || tag === 'ul' || tag === 'ol' || tag === 'div') gap = true;
    if (/^h[1-6]$/.test(tag)) [heading, gap] = [closing ? 0 : Number(tag[1]), true];
    if (tag === 'b' || tag === 'strong') bold = Math.max(0, bold + (closing ? -1 : 1));
    if (tag === 'ul' || tag === 'ol') {
      if (closing) lists.pop();
      else lists.push(tag === 'ol');
    }
    if (tag === 'li') item = !closing;
    if (tag === 'tr' || tag === 'dl') {
      endRow();
      if (!closing && tag === 'tr') row = [];
    }
    if (tag === 'dt' && !closing) {
      endRow();
      row = [];
    }
    if (tag === 'dd' && closing) endRow();
    if (tag === 'a') {
      if (!closing) {
        const url = withoutEntities(
          /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(written)?.slice(1).find(Boolean) ?? '',
        );
        link = { url, from: words.length };
      } else if (link) {
        const inner = withoutEntities(words.slice(link.from)).replace(/\s+/g, ' ').trim();
        if (/^(https?:|mailto:)/i.test(link.url) && why() === undefined)
          links.push({ words: inner, url: link.url });
        link = undefined;
      }
    }
    if (containers.has(tag) && !written.endsWith('/>')) {
      if (!closing) open.push({ tag, why: reasonFor(tag, written) });
      else {
        const index = open.findLastIndex((one) => one.tag === tag);
        if (index !== -1) open.length = index;
      }
    }
  }
  flush();
  endRow();
  return { lines, links, pageTitle, notCarried };
}

function reasonFor(tag: string, written: string): string | undefined {
  if (tag === 'nav') return 'navigation of the page';
  if (tag === 'footer') return 'the foot of the page';
  if (tag === 'button') return 'a button of the page';
  const names = /\s(?:class|id)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
  const found = [...written.matchAll(names)]
    .flatMap(([, double, single]) => (double ?? single ?? '').split(/\s+/))
    .find((one) => chrome.test(one));
  return found === undefined ? undefined : `a part of the page that calls itself “${found}”`;
}

/** Where a tag ends, with quoted attributes read over. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  const most = Math.min(html.length, from + 4000);
  for (let at = from + 1; at < most; at++) {
    const character = html[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character;
  }
  const end = html.indexOf('>', from);
  return end === -1 ? html.length : end + 1;
}
