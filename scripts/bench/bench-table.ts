import type { RunCost } from '../measure/run.ts';
import type { Missing } from './contestant.ts';
import type { Measured } from './measured.ts';
import type { PicturesCost } from './pictures.ts';

export type Bench = {
  /** Content, machine, day. */
  circumstances: readonly string[];
  /** This project, then those that it is compared with. */
  rolecall: Measured;
  peers: readonly Measured[];
  missing: readonly Missing[];
  pictures: PicturesCost;
};

/**
 * All that was measured, in Markdown: who took how long, and behind it how many times as long Rolecall took;
 * who could not be measured; what the times are held against; what each of them built.
 */
export function benchTable(bench: Bench): string {
  const { circumstances, rolecall, peers, missing, pictures } = bench;
  const all = [rolecall, ...peers];
  return [
    circumstances.join(' · '),
    '',
    '| Whole processes | Cold | Nothing changed | One role changed | Memory at most |',
    '| --- | --- | --- | --- | --- |',
    ...all.map((one) => {
      const time = (name: 'cold' | 'warm' | 'changed') =>
        `${seconds(one[name].wall)}${one === rolecall ? '' : `, Rolecall ${times(rolecall[name], one[name])}`}`;
      return `| ${one.name} | ${time('cold')} | ${time('warm')} | ${time('changed')} | ${memory(one)} |`;
    }),
    ...missing.map(({ name, install }) => `| ${name} | not installed: \`${install}\` | | | |`),
    '',
    '| Held against | Value | Budget | |',
    '| --- | --- | --- | --- |',
    ...budgets(bench).map(
      ({ what, value, words, met }) => `| ${what} | ${value} | ${words} | ${met ? 'met' : '**not met**'} |`,
    ),
    `| ${pictures.drawn.toLocaleString('en')} Open Graph pictures, drawn before these builds | ${seconds(pictures.wall)} | | |`,
    '',
    '| What was built | Pages | HTML | A role page | Files | Site |',
    '| --- | --- | --- | --- | --- | --- |',
    ...all.map(({ name, size }) => {
      const { pages, html, rolePage, files, whole } = size;
      return `| ${name} | ${pages.toLocaleString('en')} | ${MB(html)} | ${(rolePage / 1000).toFixed(1)} kB | ${files.toLocaleString('en')} | ${MB(whole)} |`;
    }),
  ].join('\n');
}

type Budget = { what: string; value: string; words: string; met: boolean };

/** In bytes, by the most roles for which it holds. */
const mostMemory = [
  { roles: 10_000, bytes: 2e9 },
  { roles: Infinity, bytes: 8e9 },
];

function budgets({ rolecall, peers }: Bench): Budget[] {
  const hugo = peers.find(({ name }) => name.startsWith('Hugo'));
  const share = rolecall.changed.wall / rolecall.cold.wall;
  const { bytes } = mostMemory.find(({ roles }) => rolecall.roles <= roles)!;
  const peak = peakMemory(rolecall);
  return [
    ...(hugo
      ? [
          {
            what: `Cold, against ${hugo.name}`,
            value: times(rolecall.cold, hugo.cold),
            words: '≤ 1.5 ×',
            met: rolecall.cold.wall <= 1.5 * hugo.cold.wall,
          },
        ]
      : []),
    {
      what: 'One role changed, against cold',
      value: `${share.toFixed(2)} ×`,
      words: '≤ 0.25 ×',
      met: share <= 0.25,
    },
    ...(peak === undefined
      ? []
      : [{ what: 'Memory', value: GB(peak), words: `≤ ${GB(bytes)}`, met: peak <= bytes }]),
  ];
}

function times(one: RunCost, other: RunCost): string {
  const ratio = one.wall / other.wall;
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;
}

function memory(one: Measured): string {
  const peak = peakMemory(one);
  return peak === undefined ? 'not measured' : GB(peak);
}

function peakMemory({ cold, warm, changed }: Measured): number | undefined {
  const peaks = [cold, warm, changed].flatMap(({ usage }) => usage?.peakMemory ?? []);
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(time < 100_000 ? 1 : 0)} s`;
}

function GB(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

function MB(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`;
}
