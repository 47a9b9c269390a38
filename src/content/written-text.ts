import type { ComponentName } from '#domain/body.ts';
import { places, type Place } from './places.ts';

/** The text of a content file as its editor wrote it, for rules that concern its words. */
export type WrittenText = {
  passages: Passage[];
  /** The whole file, of which each passage is a part: what is not in it is in no passage. */
  source: string;
  /** Where an offset into the whole file stands. */
  placeAt: (offset: number) => Place;
};

/** A paragraph, a list item or a heading, with its Markdown inside, but without its own signs; never a comment. */
export type Passage = {
  kind: 'paragraph' | 'item' | 'heading';
  words: string;
  /** Of the first of the words, from the start of the file, in UTF-16 units. */
  offset: number;
  /** The innermost component around it. */
  within: ComponentName | undefined;
  /** That of the requirements around it. */
  level: 'essential' | 'desirable' | undefined;
};

/** `text` is the whole file after reading its characters; its text begins on `firstLine`, counted from 1. */
export function writtenText(text: string, firstLine: number): WrittenText {
  const passages: Passage[] = [];
  const around: { name: string; level: Passage['level'] }[] = [];
  let open: Passage | undefined;
  let fence = false;
  let tag = false;
  let note = false;
  let offset = 0;
  const start = (kind: Passage['kind'], line: string, at: number) => {
    const { name, level } = around.at(-1) ?? {};
    open = {
      kind,
      words: line.slice(at),
      offset: offset + at,
      // The reader refuses a component of any other name.
      within: name as ComponentName | undefined,
      level,
    };
    passages.push(open);
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (index + 1 >= firstLine) {
      // Most lines begin with a word, and are none of these.
      const isSigned = /^\s*[^\s\p{L}]/u.test(line);
      const opening = isSigned ? /^\s*<([A-Z]\w*)([^>]*)/.exec(line) : null;
      const mark = isSigned ? /^\s*(?:(#{1,6}\s+)|[-*+]\s+|\d{1,9}[.)]\s+|(?:>\s?)+)/.exec(line) : null;
      if (isSigned && /^\s*(```|~~~)/.test(line)) {
        fence = !fence;
        open = undefined;
      } else if (tag) {
        tag = !line.includes('>');
      } else if (!fence && (note || /^\s*\{\/\*/.test(line))) {
        note = !line.includes('*/}');
        open = undefined;
      } else if (!fence && opening) {
        const level = /level\s*=\s*["'](essential|desirable)/.exec(opening[2] ?? '')?.[1];
        if (!/\/>\s*$|<\//.test(line))
          around.push({ name: opening[1] ?? '', level: level as Passage['level'] });
        tag = !line.includes('>');
        open = undefined;
      } else if (!fence && /^\s*<\/[A-Z]/.test(line)) {
        around.pop();
        open = undefined;
      } else if (fence || line.trim() === '') {
        open = undefined;
      } else if (mark) {
        start(mark[1] ? 'heading' : mark[0].includes('>') ? 'paragraph' : 'item', line, mark[0].length);
      } else if (open && open.kind !== 'heading') {
        open.words += `\n${line}`;
      } else {
        start('paragraph', line, line.length - line.trimStart().length);
      }
    }
    offset += line.length + 1;
  }
  return { passages, source: text, placeAt: places(text) };
}
