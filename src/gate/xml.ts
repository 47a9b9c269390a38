import { decoded } from './scan.ts';

export type Element = { name: string; words: string };

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

/** The elements of one name with their words, references resolved; elements inside them are not looked for. */
export function elements(xml: string, name: string): Element[] {
  const form = forms.get(name) ?? formOf(name);
  forms.set(name, form);
  return [...xml.matchAll(form)].map(([, inner = '']) => ({ name, words: plain(inner).trim() }));
}

const forms = new Map<string, RegExp>();

function formOf(name: string): RegExp {
  const inner = `(?:[^<]|<!\\[CDATA\\[[^]*?\\]\\]>|<(?!/${name}>))*`;
  return new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>(${inner})</${name}>)`, 'g');
}

/** The elements that hold words alone, however deep. */
export function leaves(xml: string): { name: string; value: string }[] {
  return [...xml.matchAll(leaf)].map(([, name = '', inner = '']) => ({ name, value: plain(inner).trim() }));
}

const leaf = /<([\w:.-]+)(?:\s[^>]*)?>((?:[^<]|<!\[CDATA\[[^]*?\]\]>)*)<\/\1>/g;

/** The words of what stands between two tags: CDATA as it is, all else with references resolved. */
export function plain(inner: string): string {
  return inner
    .split(/(<!\[CDATA\[[^]*?\]\]>)/)
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : decoded(part)))
    .join('');
}

const token =
  /(<!\[CDATA\[[^]*?\]\]>)|(<!--[^]*?-->)|(<\?[^]*?\?>)|(<!DOCTYPE[^>]*>)|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?>|([^<]+)|</g;
const looseSign = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)|\]\]>/;
const wholeAttributes = /^(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*$/;
