import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Draft } from '#import/draft.ts';
import { proseDrafts } from '#import/prose/prose-drafts.ts';
import { sourceText } from '#import/prose/source-text.ts';

const samples = globSync(['tests/fixtures/golden/**/*.{txt,html,md}', 'tests/fixtures/sources/*.txt']);

it('loses no word of the golden adverts', () => {
  expect(samples.length).toBeGreaterThan(60);
  for (const file of samples) expect([file, lost(readFileSync(file, 'utf8'))]).toEqual([file, []]);
});

it('makes drafts of any text without losing a word of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(lost(text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('makes drafts of adverts that were cut and put together anyhow', () => {
  const lines = samples.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  const line = fc.constantFrom(
    ...lines,
    '',
    '---',
    '<p>',
    '</div>',
    '<li>',
    '# ',
    '• ',
    'Job title:',
    'Â£',
    '&amp;',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (chosen) => {
      expect(lost(chosen.join('\n'))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('comes to an end with any words that are said over and over', () => {
  for (const part of [
    'a',
    'A ',
    '£1',
    '1,',
    '<a ',
    '<b',
    '&',
    '(',
    '* ',
    'x@',
    'in London, ',
    'Job title: Cook\n',
    'Âé',
    '- a\n',
    'we are ',
    'up to ',
    'and ',
    '. A',
    '12 ',
    'Ã',
  ]) {
    const text = part.repeat(20_000 / part.length);
    expect(proseDrafts(sourceText(text)).length).toBeGreaterThan(0);
  }
});

/** The words of the lines that were read which stand nowhere in the drafts. */
function lost(text: string): string[] {
  const source = sourceText(text);
  const kept = new Set(words(texts(proseDrafts(source)).join('\n')));
  return source.lines.flatMap((line) => words(line.words)).filter((word) => !kept.has(word));
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function texts(value: Draft[] | unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
