import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { proseDrafts } from '#import/prose/prose-drafts.ts';
import { sourceText } from '#import/prose/source-text.ts';
import { noScores, score, table, total, type Expected, type Fault } from '../../golden/score.ts';

const folder = 'tests/fixtures/golden';

it('reads the golden adverts', () => {
  const { scores, faults, adverts } = read(folder);
  console.log(`${adverts} adverts\n${table(scores)}`);
  if (process.env['GOLDEN_FAULTS']) console.log(shown(faults));
  expect(adverts).toBeGreaterThanOrEqual(40);
  const { right, wrong, missed } = total(scores);
  expect(right / (right + wrong)).toBeGreaterThan(0.97);
  expect(right / (right + wrong + missed)).toBeGreaterThan(0.97);
});

it('reads adverts that its rules were not written for', () => {
  const { scores, adverts } = read(`${folder}/held-out`);
  console.log(`${adverts} adverts held out\n${table(scores)}`);
  expect(adverts).toBeGreaterThanOrEqual(20);
  const { right, wrong, missed } = total(scores);
  expect(right / (right + wrong)).toBeGreaterThan(0.88);
  expect(right / (right + wrong + missed)).toBeGreaterThan(0.88);
});

it('reads adverts of a second reading, laid out as boards, messages and pages lay them out', () => {
  const { scores, faults, adverts } = read(`${folder}/second-reading`);
  console.log(`${adverts} adverts of the second reading\n${table(scores)}`);
  if (process.env['GOLDEN_FAULTS']) console.log(shown(faults));
  expect(adverts).toBeGreaterThanOrEqual(30);
  const { right, wrong, missed } = total(scores);
  expect(right / (right + wrong)).toBeGreaterThan(0.97);
  expect(right / (right + wrong + missed)).toBeGreaterThan(0.96);
});

it('reads adverts of the second reading that its rules were not written for', () => {
  const { scores, adverts } = read(`${folder}/second-reading/held-out`);
  console.log(`${adverts} adverts of the second reading held out\n${table(scores)}`);
  expect(adverts).toBeGreaterThanOrEqual(15);
  const { right, wrong, missed } = total(scores);
  expect(right / (right + wrong)).toBeGreaterThan(0.88);
  expect(right / (right + wrong + missed)).toBeGreaterThan(0.82);
});

it('reads adverts of a third reading, with what boards, agencies and pages leave in them', () => {
  const { scores, faults, adverts } = read(`${folder}/third-reading`);
  console.log(`${adverts} adverts of the third reading\n${table(scores)}`);
  if (process.env['GOLDEN_FAULTS']) console.log(shown(faults));
  expect(adverts).toBeGreaterThanOrEqual(40);
  const { right, wrong, missed } = total(scores);
  expect(right / (right + wrong)).toBeGreaterThan(0.98);
  expect(right / (right + wrong + missed)).toBeGreaterThan(0.97);
});

it('reads adverts of the third reading that its rules were not written for', () => {
  const { scores, adverts } = read(`${folder}/third-reading/held-out`);
  console.log(`${adverts} adverts of the third reading held out\n${table(scores)}`);
  expect(adverts).toBeGreaterThanOrEqual(20);
  const { right, wrong, missed } = total(scores);
  expect(right / (right + wrong)).toBeGreaterThan(0.94);
  expect(right / (right + wrong + missed)).toBeGreaterThan(0.84);
});

function read(from: string) {
  const scores = noScores();
  const faults: Fault[] = [];
  const files = globSync(`${from}/*.{txt,html,md}`).toSorted();
  for (const file of files) {
    const expected = JSON.parse(readFileSync(file.replace(/\.\w+$/, '.json'), 'utf8')) as
      Expected | Expected[];
    const drafts = proseDrafts(sourceText(readFileSync(file, 'utf8')));
    faults.push(...score(scores, basename(file), drafts, [expected].flat()));
  }
  return { scores, faults, adverts: files.length };
}

function shown(faults: Fault[]): string {
  return faults
    .map(
      ({ advert, field, expected, found }) =>
        `${advert} ${field}\n  said  ${JSON.stringify(expected)}\n  found ${JSON.stringify(found)}`,
    )
    .join('\n');
}
