import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSiteFile } from '#content/folder.ts';
import { dayOf } from '#domain/calendar-date.ts';
import { difference } from '../check/difference.ts';
import { write } from '../check/write.ts';
import { closure } from './closure.ts';
import { roleFile } from './role-file.ts';

/** Where a command works, and to whom it speaks. */
export type Bench = {
  contentRoot: string;
  now: Temporal.Instant;
  colour: boolean;
  say: (words: string) => void;
  complain: (words: string) => void;
};

/** 0 when the role is closed, 1 when it cannot be, 2 when the command is not understood. */
export function command(words: string[], bench: Bench): number {
  const { contentRoot, now, say, complain } = bench;
  if (words.some((word) => word === '--help' || word === '-h')) {
    say(usage);
    return 0;
  }
  const { role, why, on, faults } = read(words);
  if (role === undefined || why === undefined || faults.length > 0) {
    complain([...faults, usage].join('\n'));
    return 2;
  }
  const found = roleFile(contentRoot, role);
  if ('fault' in found) {
    complain(found.fault);
    return 1;
  }
  const today = dayOf(now, readSiteFile(contentRoot).timeZone);
  const before = readFileSync(found.path, 'utf8');
  const closed = closure(before, found.file, { on, why, today });
  if ('faults' in closed) {
    complain(closed.faults.join('\n'));
    return 1;
  }
  if (closed.source !== before) {
    write(found.path, closed.source);
    say(difference({ file: found.file, before, after: closed.source }, bench.colour));
  }
  say(closed.sentence);
  return 0;
}

type Command = {
  role: string | undefined;
  why: 'filled' | 'withdrawn' | undefined;
  on: string | undefined;
  faults: string[];
};

function read(words: string[]): Command {
  const { values, positionals } = parseArgs({
    args: words,
    options: { why: { type: 'string' }, on: { type: 'string' } },
    strict: false,
  });
  const { why, on, ...others } = values;
  const [role, ...more] = positionals;
  const isReason = why === 'filled' || why === 'withdrawn';
  return {
    role,
    why: isReason ? why : undefined,
    on: typeof on === 'string' ? on : undefined,
    faults: [
      ...(role === undefined ? ['No role is named.'] : []),
      ...more.map((word) => `\`${word}\` is one role too many: close one at a time.`),
      ...(why === undefined ? ['Nothing says why the role closes.'] : []),
      ...(why === undefined || isReason ? [] : [`\`${String(why)}\` is no reason that a page could give.`]),
      ...(on === true ? ['`--on` has no day.'] : []),
      ...Object.keys(others).map((name) => `There is no \`--${name}\`.`),
    ],
  };
}

const usage =
  'Write: npm run close -- <role> --why filled (or withdrawn), and --on 2026-11-20 for another day than today.';
