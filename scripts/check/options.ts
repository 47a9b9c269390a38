import { parseArgs } from 'node:util';
import { nearest } from '#domain/nearest.ts';

export const formats = ['pretty', 'github', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

export type Options = {
  format: Format;
  fix: boolean;
  dryRun: boolean;
  watch: boolean;
  deploy: boolean;
  /** A commit to compare with; `true` for where this branch left the main one. */
  changed: string | true | undefined;
  /** The only files to report on, as they were named; none for all. */
  files: string[];
  help: boolean;
};

export const usage = `npm run check:content -- [options] [files]

  --format pretty|github|json|sarif
                     for people, for lines of a pull request, for programs, for code scanners
  --fix              makes the repairs that need no thought, and shows them; --dry-run only shows them
  --changed [BASE]   only files that differ from BASE, or else from where this branch left the main one
  --watch            checks again at each save, until Ctrl-C
  --deploy           also holds it against what must be so on a published site
  files              only these files

Ends with 0 when nothing stops a build, 1 when something does, 2 when it could not check.`;

const flags = {
  format: { type: 'string', default: 'pretty' },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  deploy: { type: 'boolean', default: false },
  changed: { type: 'string' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

/** Reads a command line; throws a plain sentence for what is on it and is not known. */
export function options(written: readonly string[]): Options {
  const { args, onMain } = withBase(written);
  const { tokens } = parseArgs({ args, options: flags, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(flags, name)) throw new Error(unknownOption(rawName));
    const { type } = flags[name as keyof typeof flags];
    if (type === 'string' && !value) throw new Error(`${rawName} needs a value. ${usageOf(rawName)}`);
    if (type === 'boolean' && value !== undefined) throw new Error(`${rawName} takes no value.`);
  }
  const { values, positionals } = parseArgs({ args, options: flags, allowPositionals: true });
  const format = formats.find((one) => one === values.format);
  if (format === undefined) throw new Error(unknownFormat(values.format));
  const { fix, watch, deploy, help } = values;
  const dryRun = values['dry-run'];
  if (dryRun && !fix) throw new Error('--dry-run shows what --fix would do. Write both: --fix --dry-run.');
  if (
    watch &&
    (format !== 'pretty' || fix || values.changed !== undefined || onMain || positionals.length > 0)
  )
    throw new Error('--watch checks everything and prints it for people. Leave out the other options.');
  if (fix && format !== 'pretty') throw new Error('--fix shows its repairs to people. Leave out --format.');
  const changed = onMain ? true : values.changed;
  if (changed !== undefined && positionals.length > 0)
    throw new Error('--changed finds the files by itself. Leave out either it or the files.');
  return { format, fix, dryRun, watch, deploy, changed, files: positionals, help };
}

/** Takes `--changed` without a commit out of the arguments, because a program cannot tell it from one with. */
function withBase(written: readonly string[]): { args: string[]; onMain: boolean } {
  const at = written.indexOf('--changed');
  const base = written[at + 1];
  if (at === -1 || (base !== undefined && !base.startsWith('-')))
    return { args: [...written], onMain: false };
  return { args: written.toSpliced(at, 1), onMain: true };
}

function unknownOption(written: string): string {
  const meant = nearest(written.replace(/^-+/, ''), Object.keys(flags));
  return `There is no option called \`${written}\`. ${meant ? `Did you mean \`--${meant}\`?` : `The options are ${listed(Object.keys(flags).map((name) => `--${name}`))}.`}`;
}

function unknownFormat(written: string): string {
  const meant = nearest(written, formats);
  return `There is no format called \`${written}\`. ${meant ? `Did you mean \`--format ${meant}\`?` : `Write --format ${listed(formats)}.`}`;
}

function usageOf(option: string): string {
  return option === '--format'
    ? `Write --format ${listed(formats)}.`
    : 'Write a branch or a commit after it.';
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
