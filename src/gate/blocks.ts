import { decoded, scan } from './scan.ts';

/** Elements that stand on lines of their own: their words are no part of the words before them. */
const blockTags = new Set(
  (
    'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export function isBlock(tag: string): boolean {
  return blockTags.has(tag);
}

const unreadTags = new Set(['del', 'script', 'style', 'template']);

/** Whether no reader reads the words of an element, or reads them as struck out. */
export function isUnread(tag: string): boolean {
  return unreadTags.has(tag);
}

/** The words of a piece of HTML, block by block, white space folded; what is struck out is left out. */
export function blocks(html: string): string[] {
  const found: string[] = [];
  let line = '';
  let unread = 0;
  const end = () => {
    const text = folded(line);
    if (text !== '') found.push(text);
    line = '';
  };
  scan(html, {
    open(tag) {
      if (isUnread(tag)) unread += 1;
      if (isBlock(tag)) end();
    },
    close(tag) {
      if (isUnread(tag)) unread -= 1;
      if (isBlock(tag)) end();
    },
    words(written) {
      if (unread === 0) line += decoded(written);
    },
  });
  end();
  return found;
}

/** Every stretch of white space as one space, and none at the ends. */
export function folded(text: string): string {
  return loose.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

const loose = /[^\S ]|^ | (?: |$)/;
