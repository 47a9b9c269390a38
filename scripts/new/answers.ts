import { parseArgs } from 'node:util';
import { nearest } from '#domain/nearest.ts';
import type { Flag } from './flag.ts';

/** What was answered, by the name of the flag: one text, or one for each item of a list. */
export type Answers = ReadonlyMap<string, string | readonly string[]>;

export type ReadAnswers = {
  answers: Map<string, string | readonly string[]>;
  positionals: string[];
  /** What is wrong with the command itself, in whole sentences. */
  faults: string[];
};

export function isList({ takes }: Pick<Flag, 'takes'>): boolean {
  return takes === 'lines' || takes === 'words' || takes === 'places';
}

/** Reads answers off a command line. `also` are flags that stand alone and are no answers. */
export function readAnswers(
  words: readonly string[],
  flags: readonly Flag[],
  also: readonly string[],
): ReadAnswers {
  const known = new Map(flags.map((flag) => [flag.name, flag]));
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries([
      ...flags.map(({ name, takes }) => [name, { type: takes === 'yes' ? 'boolean' : 'string' }] as const),
      ...also.map((name) => [name, { type: 'boolean' }] as const),
    ]),
    strict: false,
    tokens: true,
  });
  const read: ReadAnswers = { answers: new Map(), positionals: [], faults: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') read.positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, value, rawName } = token;
    const flag = known.get(name);
    if (also.includes(name)) continue;
    if (flag === undefined) read.faults.push(unknownFlag(rawName, [...known.keys(), ...also]));
    else if (flag.takes === 'yes') read.answers.set(name, value ?? 'true');
    else if (value === undefined || value.trim() === '')
      read.faults.push(`\`--${name}\` has no value. Write it after the flag, or leave the flag out.`);
    else if (isList(flag)) {
      const before = read.answers.get(name) ?? [];
      const more = flag.takes === 'words' ? value.split(',').map((word) => word.trim()) : [value];
      read.answers.set(name, [...before, ...more.filter(Boolean)]);
    } else if (read.answers.has(name))
      read.faults.push(`\`--${name}\` stands here twice, and takes one value. Keep one of the two.`);
    else read.answers.set(name, value);
  }
  return read;
}

function unknownFlag(written: string, known: readonly string[]): string {
  const meant = nearest(written.replace(/^-+/, ''), known);
  return `There is no \`${written}\`. ${
    meant ? `Did you mean \`--${meant}\`?` : '`npm run new -- --help` lists what there is.'
  }`;
}
