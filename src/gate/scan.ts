/** What a scan meets, in the order of the text. Words and attributes are as written, not decoded. */
export type Sink = {
  open: (tag: string, attributes: string) => void;
  close: (tag: string) => void;
  words: (written: string) => void;
};

/**
 * Reads HTML in one pass, without a tree: what a build writes is closed properly, and a page is read once.
 * Script, style and title are opened, filled and closed like any other element; comments are passed over.
 */
export function scan(html: string, { open, close, words }: Sink): void {
  let at = 0;
  while (at < html.length) {
    const sign = html.indexOf('<', at);
    if (sign === -1) return words(html.slice(at));
    if (sign > at) words(html.slice(at, sign));
    const next = html.charCodeAt(sign + 1);
    if (next === slash) {
      const end = past(html, '>', sign);
      close(nameAt(html, sign + 2));
      at = end;
    } else if (next === exclamation || next === question) {
      at = html.startsWith('<!--', sign) ? past(html, '-->', sign + 4) : past(html, '>', sign);
    } else if (isLetter(next)) {
      const tag = nameAt(html, sign + 1);
      const end = tagEnd(html, sign + 1 + tag.length);
      open(tag, html.slice(sign + 1 + tag.length, end));
      at = end + 1;
      if (voidTags.has(tag)) close(tag);
      else if (rawTags.has(tag)) {
        const until = html.indexOf(`</${tag}`, at);
        const stop = until === -1 ? html.length : until;
        if (stop > at) words(html.slice(at, stop));
        at = stop;
      }
    } else {
      words('<');
      at = sign + 1;
    }
  }
}

/** An attribute of an element, decoded; empty when it has no value, `undefined` when it is not there. */
export function attribute(written: string, name: string): string | undefined {
  const at = written.indexOf(` ${name}`);
  if (at === -1) return undefined;
  const from = at + name.length + 3;
  const end = written.startsWith('="', from - 2) ? written.indexOf('"', from) : -1;
  if (end !== -1) return decoded(written.slice(from, end));
  for (const [, found, double, single, bare] of written.matchAll(anyAttribute)) {
    if (found === name) return decoded(double ?? single ?? bare ?? '');
  }
  return undefined;
}

/** Characters in place of the references that stand for them. */
export function decoded(written: string): string {
  if (!written.includes('&')) return written;
  return written.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const slash = '/'.charCodeAt(0);
const exclamation = '!'.charCodeAt(0);
const question = '?'.charCodeAt(0);
const anyAttribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const rawTags = new Set(['script', 'style', 'title', 'textarea']);
const voidTags = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function past(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found === -1 ? html.length : found + sign.length;
}

/** Where the `>` of an opened element stands; one between quotes does not count. */
function tagEnd(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const sign = html[at];
    if (sign === '>') return at;
    if ((sign === '"' || sign === "'") && html[at - 1] === '=') at = html.indexOf(sign, at + 1);
    if (at === -1) return html.length;
    at += 1;
  }
  return html.length;
}

function nameAt(html: string, from: number): string {
  let end = from;
  while (end < html.length && isName(html.charCodeAt(end))) end += 1;
  return html.slice(from, end).toLowerCase();
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isName(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 58) || code === 45 || code === 95;
}
