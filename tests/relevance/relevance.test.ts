import { afterAll, beforeAll, expect, test } from 'vitest';
import { advertCatalogue } from './adverts.ts';
import { ours, pagefindAlone, type Engine } from './engines.ts';
import { firstIsRight, judgements, ndcg, type Judged } from './judgements.ts';

/**
 * Every third judged query was kept away while the weights of the search were chosen: how well it does with
 * those says how well it does with queries that nobody foresaw.
 */
const all = judgements();
const sets = {
  tuned: all.filter((_, at) => at % 3 !== 2),
  'held out': all.filter((_, at) => at % 3 === 2),
};

type Score = { ndcg: number; first: number };

const engines: Engine[] = [];
const scores: Record<string, Record<'ours' | 'pagefind', Score>> = {};

beforeAll(async () => {
  const catalogue = advertCatalogue();
  const [site, plain] = [await ours(catalogue), await pagefindAlone(catalogue)];
  engines.push(site, plain);
  for (const [name, set] of Object.entries(sets))
    scores[name] = { ours: await score(site, set), pagefind: await score(plain, set) };
  console.log(table());
});

afterAll(async () => {
  for (const engine of engines) await engine[Symbol.asyncDispose]();
});

test('every judgement is of an advert that there is', () => {
  const ids = new Set(advertCatalogue().openRoles.map(({ slug }) => slug));
  const named = all.flatMap(({ text, grades }) => [...grades.keys()].map((id) => ({ text, id })));
  expect(named.filter(({ id }) => !ids.has(id))).toEqual([]);
});

test.each(Object.keys(sets))('the search answers %s queries well', (name) => {
  const { ndcg: gain, first } = scores[name]!.ours;
  expect(gain).toBeGreaterThan(0.82);
  expect(first).toBeGreaterThan(0.8);
});

test.each(Object.keys(sets))(
  'it answers %s queries clearly better than Pagefind with its defaults',
  (name) => {
    const { ours: site, pagefind: plain } = scores[name]!;
    expect(site.ndcg - plain.ndcg).toBeGreaterThan(0.1);
    expect(site.first).toBeGreaterThan(plain.first);
  },
);

async function score(engine: Engine, set: Judged[]): Promise<Score> {
  const found: string[][] = [];
  for (const { text } of set) found.push(await engine.search(text));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    ndcg: mean(set.map((judged, at) => ndcg(judged, found[at]!))),
    first: mean(set.map((judged, at) => (firstIsRight(judged, found[at]!) ? 1 : 0))),
  };
}

function table(): string {
  const cell = ({ ndcg: gain, first }: Score) => `${gain.toFixed(3)}   ${first.toFixed(2)}`;
  const lines = Object.entries(scores).map(
    ([name, { ours: site, pagefind: plain }]) =>
      `${`${name} (${sets[name as keyof typeof sets].length})`.padEnd(16)}${cell(site)}     ${cell(plain)}`,
  );
  return [
    '                this search      Pagefind alone',
    'queries         nDCG@10 first    nDCG@10 first',
    ...lines,
  ].join('\n');
}
