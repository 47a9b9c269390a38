import { readMdx } from '#content/reader.ts';
import { roleSchema } from '#domain/role-entry.ts';
import { closedSource, type Closing } from './closing.ts';

/** The text of a role that is closed, with a sentence that says so; or why it cannot be. */
export type Closure = { source: string; sentence: string } | { faults: string[] };

/** Without a day the role closes today, unless it says already on which day it closed. */
export function closure(
  source: string,
  file: string,
  { on, why, today }: { on: string | undefined; why: Closing['why']; today: string },
): Closure {
  const { data, problems } = readMdx(source, file, roleSchema);
  if (data === undefined)
    return {
      faults: [
        `${file} cannot be read, so nothing was changed:`,
        ...problems.map(({ line, message }) => `  line ${line}: ${message}`),
      ],
    };
  const { closed } = data;
  const day = on ?? (closed !== undefined && closed.on < today ? closed.on : today);
  if (closed?.why === why && closed.on === day)
    return {
      source,
      sentence: `${file} ${day > today ? 'closes' : 'closed'} on ${day} already, ${why}. Nothing was changed.`,
    };
  const ends = source.includes('\r\n') ? '\r\n' : '\n';
  const after = closedSource(source.replaceAll('\r\n', '\n'), { on: day, why })?.replaceAll('\n', ends);
  if (after === undefined) return { faults: [`The fields of ${file} cannot be read as YAML.`] };
  const wrong = readMdx(after, file, roleSchema).problems.filter(({ severity }) => severity === 'error');
  const known = new Set(problems.map(({ message }) => message));
  const faults = wrong
    .filter(({ message }) => !known.has(message))
    .map(({ message, hint }) => `${message} ${hint}`);
  if (faults.length === 0 && day < data.posted)
    faults.push(
      `${day} lies before the day on which the role was posted, ${data.posted}. Name a later day with --on.`,
    );
  if (faults.length > 0) return { faults };
  return {
    source: after,
    sentence:
      day > today
        ? `The role is open until ${day}, and then closed, ${why}. Its page stays.`
        : `The role is closed, ${why}. Its page stays, and lists, feeds and search lose it with the next build.`,
  };
}
