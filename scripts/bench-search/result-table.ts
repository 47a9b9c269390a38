import type { BuildCost } from '../measure/site-build.ts';
import { percentile } from './percentile.ts';
import type { SiteSize } from './site-size.ts';
import type { FirstResults, Typing } from './typing.ts';

export type Measured = {
  /** Machine, day, content. */
  circumstances: string[];
  build: BuildCost;
  size: SiteSize;
  visits: FirstResults[];
  typing: Typing;
};

type Row = { what: string; value: string; budget?: { words: string; met: boolean } };

/** Everything measured as a Markdown table, what has a budget first. */
export function resultTable({ circumstances, build, size, visits, typing }: Measured): string {
  const rows = [
    ...ofVisits(visits, size.inlineScript),
    ...ofTyping(typing),
    ...ofBuild(build),
    ...ofSize(size),
  ];
  return [
    `${circumstances.join(' · ')}`,
    '',
    '| Measured | Value | Budget | |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ what, value, budget }) => {
      return `| ${what} | ${value} | ${budget?.words ?? ''} | ${budget ? (budget.met ? 'met' : '**not met**') : ''} |`;
    }),
  ].join('\n');
}

function ofVisits(visits: readonly FirstResults[], inlineScript: number): Row[] {
  const bytesOf = (sent: FirstResults['sent']) => sent.reduce((sum, { bytes }) => sum + bytes, 0);
  const wire =
    percentile(
      visits.map(({ sent }) => bytesOf(sent)),
      50,
    ) ?? NaN;
  const scripts = visits.map(
    ({ sent }) => inlineScript + sent.reduce((sum, { gzipped }) => sum + gzipped, 0),
  );
  const script = percentile(scripts, 50) ?? NaN;
  const cold = visits.map(({ took }) => took);
  const byKind = Object.groupBy(visits[0]?.sent ?? [], ({ path }) => kindOf(path));
  const parts = Object.entries(byKind).map(([kind, sent = []]) => `${kind} ${kB(bytesOf(sent))}`);
  return [
    {
      what: 'Over the wire until first results',
      value: `${kB(wire)} (${parts.join(', ')})`,
      budget: { words: '≤ 250 kB', met: wire <= 250_000 },
    },
    {
      what: 'Script until first results, gzipped',
      value: kB(script),
      budget: { words: '≤ 15 kB', met: script <= 15_000 },
    },
    {
      what: 'Cold: first key press to results, median and most',
      value: `${ms(percentile(cold, 50))}, ${ms(percentile(cold, 100))} of ${cold.length} visits`,
      budget: { words: '≤ 500 ms', met: (percentile(cold, 50) ?? NaN) <= 500 },
    },
  ];
}

function ofTyping({ first, last, keys }: Typing): Row[] {
  return [
    {
      what: 'Warm: key press to first results, median',
      value: `${ms(percentile(first, 50))} (${first.length} of ${keys} keys changed the list)`,
      budget: { words: '≤ 100 ms', met: (percentile(first, 50) ?? NaN) <= 100 },
    },
    {
      what: 'Warm: 95th percentile',
      value: ms(percentile(first, 95)),
      budget: { words: '≤ 200 ms', met: (percentile(first, 95) ?? NaN) <= 200 },
    },
    { what: 'Warm: most', value: ms(percentile(first, 100)) },
    {
      what: 'Warm: key press to results that the texts have changed, median, 95th percentile, most',
      value: `${[50, 95, 100].map((percent) => ms(percentile(last, percent))).join(', ')} (${last.length} keys)`,
    },
  ];
}

function ofBuild({ wall, index, usage }: BuildCost): Row[] {
  return [
    {
      what: 'Build, whole process',
      value: `${seconds(wall)}${usage ? `, ${seconds(usage.cpu)} of processor time, ${(usage.peakMemory / 1e9).toFixed(1)} GB at most` : ''}`,
    },
    {
      what: 'Index of the texts, beside the rendering',
      value: index === undefined ? 'not said' : seconds(index),
    },
  ];
}

function ofSize({ pages, whole, texts, search }: SiteSize): Row[] {
  return [
    { what: 'Pages', value: pages.toLocaleString('en') },
    { what: 'Site', value: `${(whole / 1e6).toFixed(0)} MB, of it Pagefind ${(texts / 1e6).toFixed(0)} MB` },
    ...search.map(({ name, raw, compressed }) => ({
      what: `\`/${name}\``,
      value: `${kB(raw)}, with Brotli ${kB(compressed)}`,
    })),
  ];
}

const kinds = { css: 'style', js: 'script', woff2: 'fonts', json: 'search' } as const;

function kindOf(path: string): string {
  if (path.startsWith('/pagefind/')) return 'Pagefind';
  if (path.endsWith('/')) return 'page';
  return kinds[path.split('.').at(-1) as keyof typeof kinds] ?? 'other';
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
}

function ms(time: number | undefined): string {
  return time === undefined ? 'none' : `${Math.round(time)} ms`;
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(0)} s`;
}
