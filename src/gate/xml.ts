import { decoded } from './decoded.ts';

/** An element with its words, references resolved; a leaf holds nothing but words. */
export type Element = { name: string; words: string; isLeaf: boolean };

/**
 * What makes XML unreadable, or `undefined` when it is well formed: elements closed in their order, `&` and `<`
 * written as references or in CDATA, and no signs that XML forbids (https://www.w3.org/TR/xml/).
 */
export function xmlFault(xml: string): string | undefined {
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(xml);
  if (forbidden)
    return `a sign that XML forbids (U+${forbidden[0].charCodeAt(0).toString(16).padStart(4, '0')})`;
  if (!/^<\?xml\s[^>]*\?>/.test(xml)) return 'no XML declaration at the start';
  const open: string[] = [];
  let roots = 0;
  for (const [
    whole,
    cdata,
    comment,
    instruction,
    doctype,
    close,
    name,
    attributes = '',
    alone,
    words,
  ] of xml.matchAll(token)) {
    if (words !== undefined) {
      const loose = looseSign.exec(words);
      if (loose)
        return `\`${words.slice(loose.index, loose.index + 30)}\`, which is neither text nor a reference`;
      if (open.length === 0 && words.trim() !== '')
        return `\`${words.trim().slice(0, 30)}\` outside of every element`;
    } else if (close !== undefined) {
      const expected = open.pop();
      if (close !== expected)
        return `</${close}> where ${expected === undefined ? 'nothing is open' : `</${expected}> is due`}`;
    } else if (name !== undefined) {
      if (looseSign.test(attributes) || !wholeAttributes.test(attributes))
        return `the attributes of \`${whole.slice(0, 60)}\``;
      if (open.length === 0) roots += 1;
      if (alone === undefined) open.push(name);
    } else if (
      cdata === undefined &&
      comment === undefined &&
      instruction === undefined &&
      doctype === undefined
    ) {
      return `\`${whole.slice(0, 30)}\``;
    }
  }
  if (open.length > 0) return `<${open.at(-1)}>, which is never closed`;
  return roots === 1 ? undefined : `${roots} elements at the top`;
}

/** All elements, those that stand in another after it. */
export function elements(xml: string): Element[] {
  const found: Element[] = [];
  note(xml, found);
  return found;
}

function note(xml: string, found: Element[]): void {
  for (let at = nextTag(xml, 0); at !== -1;) {
    start.lastIndex = at;
    const [tag = '<', name = '', alone] = start.exec(xml) ?? [];
    const from = at + tag.length;
    const end = name === '' || alone !== undefined ? -1 : endOf(name, xml, from);
    if (alone !== undefined) found.push({ name, words: '', isLeaf: false });
    if (end !== -1) {
      const inner = xml.slice(from, end);
      const isLeaf = nextTag(inner, 0) === -1;
      found.push({ name, words: plain(inner).trim(), isLeaf });
      if (!isLeaf) note(inner, found);
    }
    at = nextTag(xml, Math.max(from, end));
  }
}

/** Where the next tag begins that does not stand in CDATA; -1 when there is none. */
function nextTag(xml: string, from: number): number {
  let at = xml.indexOf('<', from);
  while (at !== -1 && xml.startsWith(cdata, at)) {
    const end = xml.indexOf(']]>', at);
    at = end === -1 ? -1 : xml.indexOf('<', end);
  }
  return at;
}

function endOf(name: string, xml: string, from: number): number {
  let at = nextTag(xml, from);
  while (at !== -1 && !xml.startsWith(`</${name}>`, at)) at = nextTag(xml, at + 1);
  return at;
}

/** The words of what stands between two tags: CDATA as it is, all else with references resolved. */
export function plain(inner: string): string {
  let words = '';
  let from = 0;
  for (let at = inner.indexOf(cdata); at !== -1; at = inner.indexOf(cdata, from)) {
    const end = inner.indexOf(']]>', at);
    if (end === -1) break;
    words += decoded(inner.slice(from, at)) + inner.slice(at + cdata.length, end);
    from = end + 3;
  }
  return words + decoded(inner.slice(from));
}

const cdata = '<![CDATA[';
const start = /<([\w:.-]+)(?:\s[^>]*?)?(\/)?>/y;
const token =
  /(<!\[CDATA\[[^]*?\]\]>)|(<!--[^]*?-->)|(<\?[^]*?\?>)|(<!DOCTYPE[^>]*>)|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?>|([^<]+)|</g;
const looseSign = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)|\]\]>/;
const wholeAttributes = /^(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*$/;
