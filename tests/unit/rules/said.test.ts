import { expect, it } from 'vitest';
import { writtenText } from '#content/written-text.ts';
import { said } from '#rules/said.ts';

const file = `---
title: x
---

## Fast heading

A fast start,
and a slow end

<Quote by="Ada">

Fast, she said.

</Quote>

- fast
- pace`;
const text = writtenText(file, 4);

it('finds words in paragraphs and items, and not in headings and quotations', () => {
  const found = [...said(text, /fast/gi)].map(({ passage, index }) => passage.offset + index);
  expect(found.map((offset) => text.placeAt(offset))).toEqual([
    { line: 7, column: 3 },
    { line: 16, column: 3 },
  ]);
});

it('gives the words as they stand, at their place in the passage', () => {
  for (const { passage, index, words } of said(text, /start,\s+and|pace/g))
    expect(passage.words.slice(index, index + words.length)).toBe(words);
});

it('finds nothing that reaches from one passage into the next', () => {
  expect([...said(text, /end\s+fast|fast\s+pace|fast[^x]?pace/gi)]).toEqual([]);
});

it('is not disturbed by a search of the same kind inside a search', () => {
  const expression = /fast/gi;
  const found = said(text, expression).map(({ words }) => {
    expression.lastIndex = 0;
    return words;
  });
  expect([...found]).toEqual(['fast', 'fast']);
});
