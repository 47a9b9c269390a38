import { attributes, type Attributes } from './attributes.ts';
import { isLetter, tagAt, type Tag } from './tag.ts';

/** What a scan meets, in the order of the text. Words are as written, not decoded. */
export type Sink = {
  /** `value` reads the attributes while the element is being opened, and no longer. */
  open: (tag: Tag, value: Attributes['value']) => void;
  close: (tag: Tag) => void;
  words: (written: string) => void;
};

/**
 * Reads HTML in one pass, without a tree: what a build writes is closed properly, and a page is read once.
 * Script, style and title are opened, filled and closed like any other element; comments are passed over.
 */
export function scan(html: string, { open, close, words }: Sink): void {
  const { read, value } = attributes(html);
  let at = 0;
  while (at < html.length) {
    const sign = html.indexOf('<', at);
    if (sign === -1) return words(html.slice(at));
    if (sign > at) words(html.slice(at, sign));
    const next = html.charCodeAt(sign + 1);
    if (next === slash) {
      close(tagAt(html, sign + 2));
      at = past(html, '>', sign);
    } else if (next === exclamation || next === question) {
      at = html.startsWith('<!--', sign) ? past(html, '-->', sign + 4) : past(html, '>', sign);
    } else if (isLetter(next)) {
      const element = tagAt(html, sign + 1);
      at = read(sign + 1 + element.name.length);
      open(element, value);
      if (element.isVoid) close(element);
      else if (element.isRaw) {
        const until = html.indexOf(`</${element.name}`, at);
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

const slash = '/'.charCodeAt(0);
const exclamation = '!'.charCodeAt(0);
const question = '?'.charCodeAt(0);

function past(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found === -1 ? html.length : found + sign.length;
}
