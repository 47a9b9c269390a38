import { parseArgs } from 'node:util';
import { columnFields } from '#import/sources/csv-columns.ts';
import { sources } from '#import/sources/all.ts';
import type { Source } from '#import/sources/source.ts';

export type Arguments = {
  places: string[];
  from: Source | undefined;
  /** Printing for programs writes nothing by itself: whoever asks for data may not have asked for files. */
  dryRun: boolean;
  json: boolean;
  out: string | undefined;
  columns: Map<string, string>;
  allowLocal: boolean;
  report: string | undefined;
};

export const usage = `npm run import -- <file | folder | address | -> [more of them] [options]

  --from KIND      what it is, where its content does not tell:
                   ${sources.map(({ name }) => name).join(', ')}
  --map F=COLUMN,… the columns of a table, by field: --map "title=Job Title,employer=Company"
                   fields: ${columnFields.slice(0, 17).join(', ')},
                   ${columnFields.slice(17).join(', ')}
  --out DIR        the folder of content to write into, instead of CONTENT_ROOT or content
  --dry-run        write nothing
  --json           print what was read, for programs; write nothing, unless --out says where
  --report FILE    write the whole report into a file
  --allow-local    also fetch addresses inside the own network`;

/** What the command line asks for, or a sentence with what is wrong with it. */
export function importArguments(written: string[]): Arguments | { fault: string } | 'help' {
  let read;
  try {
    read = parseArgs({ args: written, allowPositionals: true, options });
  } catch (error) {
    return { fault: error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error) };
  }
  const { values, positionals } = read;
  if (values.help) return 'help';
  if (positionals.length === 0) return { fault: 'Nothing says what to import.' };
  const from = sources.find(({ name }) => name === values.from);
  if (values.from !== undefined && from === undefined)
    return {
      fault: `There is no source called \`${values.from}\`. Write one of ${sources.map(({ name }) => name).join(', ')}.`,
    };
  const columns = new Map<string, string>();
  for (const pair of (values.map ?? []).flatMap((one) => one.split(','))) {
    const [field = '', ...heading] = pair.split('=');
    if (heading.length === 0)
      return {
        fault: `\`--map ${pair}\` has no equals sign. Write the field, then its column: --map "title=Job Title".`,
      };
    columns.set(field.trim(), heading.join('=').trim());
  }
  return {
    places: positionals,
    from,
    dryRun: values['dry-run'] || (values.json && values.out === undefined),
    json: values.json,
    out: values.out,
    columns,
    allowLocal: values['allow-local'],
    report: values.report,
  };
}

const options = {
  from: { type: 'string' },
  map: { type: 'string', multiple: true },
  out: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  report: { type: 'string' },
  'allow-local': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;
