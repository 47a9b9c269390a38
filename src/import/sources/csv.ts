import { CsvError, parse } from 'csv-parse/sync';
import type { Reading } from '#import/advert.ts';
import { columnField, columnFields } from './csv-columns.ts';
import { rowAdvert } from './row-advert.ts';
import type { Source, Wishes } from './source.ts';

/** A table with one advert a row and headings in its first. */
export const csv: Source = {
  name: 'csv',
  label: 'a table (CSV)',
  reads: ({ name, text, json }) => {
    if (json !== undefined || /^\s*[<{[#]/.test(text)) return false;
    if (/\.[ct]sv$/i.test(name)) return true;
    const [first = ''] = text.trimStart().split(/\r?\n/, 1);
    const fields = rows(`${first}\n`).rows[0]?.map(columnField) ?? [];
    return fields.includes('title') && fields.filter((field) => field !== undefined).length >= 2;
  },
  *adverts(input, wishes): Iterable<Reading> {
    const table = rows(input.text);
    const [headings = [], ...lines] = table.rows;
    const columns = headings.map((heading) => wished(heading, wishes) ?? columnField(heading));
    const missing = [...wishes.columns].filter(([, heading]) => !headings.includes(heading));
    for (const [field, heading] of missing)
      yield {
        problem: `${input.name} has no column called \`${heading}\`, which --map names for \`${field}\`. Its columns are ${headings.join(', ')}.`,
      };
    for (const field of wishes.columns.keys())
      if (!columnFields.some((one) => one === field))
        yield {
          problem: `--map names \`${field}\`, which is no field. Write one of ${columnFields.join(', ')}.`,
        };
    if (!columns.includes('title')) {
      if (!wishes.columns.has('title'))
        yield {
          problem: `${input.name} has no column that is known to hold the title. Name it: --map "title=${headings[0] ?? ''}". Its columns are ${headings.join(', ')}.`,
        };
      return;
    }
    if (table.problem) yield { problem: `${input.name}: ${table.problem}` };
    for (const [index, line] of lines.entries()) {
      if (line.every((cell) => cell.trim() === '')) continue;
      const values = row(headings, columns, line);
      const key = [
        'csv',
        values['reference'] ?? `${input.name} ${index + 2}`,
        values['employer'],
        values['title'],
      ];
      yield { advert: rowAdvert(values, key.join(' '), input, wishes) };
    }
  },
};

function wished(heading: string, { columns }: Wishes): string | undefined {
  return [...columns].find(([, wanted]) => wanted === heading)?.[0];
}

/** A row by field; what has none goes by its heading. */
function row(headings: string[], columns: (string | undefined)[], line: string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [index, cell] of line.entries()) {
    const field = columns[index];
    const name = field !== undefined && !(field in values) ? field : headings[index] || `column ${index + 1}`;
    values[name in values ? `${name} (column ${index + 1})` : name] = cell;
  }
  return values;
}

function rows(text: string): { rows: string[][]; problem: string | undefined } {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t', '|'].reduce((best, one) =>
    first.split(one).length > first.split(best).length ? one : best,
  );
  const options = { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, trim: true };
  try {
    return { rows: parse(text, options), problem: undefined };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const words =
      'A quotation mark is not closed or stands in the middle of a cell, so cells may be parted wrongly';
    return {
      rows: parse(text, { ...options, quote: null }),
      problem: `${words} (line ${error['lines'] ?? 1}).`,
    };
  }
}
