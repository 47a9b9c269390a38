import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSiteFile } from '#content/folder.ts';
import { dayOf } from '#domain/calendar-date.ts';
import { environment } from '#environment.ts';
import { changedLines } from './close/changed-lines.ts';
import { closure } from './close/closure.ts';
import { roleFile } from './close/role-file.ts';
import { plain } from './plain-errors.ts';

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error(plain(error));
  process.exitCode = 2;
}

/** 0 when the role is closed, 1 when it cannot be, 2 when the command is not understood. */
function run(words: string[]): number {
  const { role, why, on, faults } = read(words);
  if (role === undefined || why === undefined || faults.length > 0) {
    console.error(faults.join('\n'));
    console.error(
      'Write: npm run close -- <role> --why filled (or withdrawn), and --on 2026-11-20 for another day than today.',
    );
    return 2;
  }
  const { contentRoot, now } = environment;
  const found = roleFile(contentRoot, role);
  if ('fault' in found) {
    console.error(found.fault);
    return 1;
  }
  const today = dayOf(now, readSiteFile(contentRoot).timeZone);
  const before = readFileSync(found.path, 'utf8');
  const closed = closure(before, found.file, { on, why, today });
  if ('faults' in closed) {
    console.error(closed.faults.join('\n'));
    return 1;
  }
  if (closed.source !== before) {
    writeFileSync(found.path, closed.source);
    console.log(`${changedLines(found.file, before, closed.source)}\n`);
  }
  console.log(closed.sentence);
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
