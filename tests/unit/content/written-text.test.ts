import { expect, it } from 'vitest';
import { writtenText } from '#content/written-text.ts';

const file = `---
title: x
---

## What you would do

Two lines
of one paragraph.

<Duties area="Data">

- Look after **data**,
  all of it
- Sleep

</Duties>

<Requirements level="desirable">

1. Patience

</Requirements>

> Quoted

\`\`\`sh
npm start
\`\`\`

The end.`;

it('parts a text into headings, paragraphs and items, with what is around them', () => {
  const { passages } = writtenText(file, 4);
  expect(passages.map(({ kind, words, within, level }) => [kind, words, within, level])).toEqual([
    ['heading', 'What you would do', undefined, undefined],
    ['paragraph', 'Two lines\nof one paragraph.', undefined, undefined],
    ['item', 'Look after **data**,\n  all of it', 'Duties', undefined],
    ['item', 'Sleep', 'Duties', undefined],
    ['item', 'Patience', 'Requirements', 'desirable'],
    ['paragraph', 'Quoted', undefined, undefined],
    ['paragraph', 'The end.', undefined, undefined],
  ]);
});

it('takes no comment for words of the advert', () => {
  const text = 'One.\n\n{/* TODO: Ask. */}\n\n{/* Two\n\n- lines */}\n\nThree.\n{/* Four. */}\nFive.';
  expect(writtenText(text, 1).passages.map(({ words }) => words)).toEqual(['One.', 'Three.', 'Five.']);
});

it('knows where each of its words stands in the file', () => {
  const { passages, placeAt } = writtenText(file, 4);
  for (const { words, offset } of passages) expect(file.slice(offset, offset + words.length)).toBe(words);
  const item = passages.find(({ words }) => words === 'Sleep');
  expect(placeAt(item?.offset ?? 0)).toEqual({ line: 14, column: 3 });
});
