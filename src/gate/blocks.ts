import { decoded } from './decoded.ts';
import { scan } from './scan.ts';

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
    open({ isUnread, isBlock }) {
      if (isUnread) unread += 1;
      if (isBlock) end();
    },
    close({ isUnread, isBlock }) {
      if (isUnread) unread -= 1;
      if (isBlock) end();
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
