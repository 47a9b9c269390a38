import { CsvError, parse } from 'csv-parse/sync';
import type { Reading } from '#import/advert.ts';
import type { RoleFields } from '#import/draft.ts';
import { employerDraft } from '#import/employer-draft.ts';
import { recordAdvert } from '#import/record-advert.ts';
import { recordFacts } from '#import/record-facts.ts';
import { sourceRecord, type SourceRecord } from '#import/source-record.ts';
import { countryCode } from './country-code.ts';
import { columnField, columnFields, type ColumnField } from './csv-columns.ts';
import { employmentWords } from './employment-words.ts';
import { payFigures } from './pay-figures.ts';
import { placeWords } from './place-words.ts';
import { seniorityWords } from './seniority-words.ts';
import type { Input, Source, Wishes } from './source.ts';
import { webAddress } from './web-address.ts';
import { workplaceWord } from './workplace-word.ts';
import { writtenDay, writtenEnd } from './written-day.ts';

/** A table with one advert a row and headings in its first. */
export const csv: Source = {
  name: 'csv',
  label: 'a table (CSV)',
  reads: ({ text, json }) => {
    if (json !== undefined || /^\s*[<{[#]/.test(text)) return false;
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
    if (table.problem) yield { problem: `${input.name}: ${table.problem}` };
    for (const [index, line] of lines.entries()) {
      if (line.every((cell) => cell.trim() === '')) continue;
      yield { advert: rowAdvert(row(headings, columns, line), index, input, wishes) };
    }
  },
};

function rowAdvert(
  values: Record<string, string>,
  index: number,
  { name, repairs }: Input,
  { readOn }: Wishes,
) {
  const record = sourceRecord(values);
  const facts = recordFacts(record);
  const words = (field: ColumnField) => record.words(field);
  facts.add('title', words('title'), 'title');
  facts.add('reference', words('reference'), 'reference');
  facts.add('posted', writtenDay(values['posted']), 'posted');
  facts.add('updated', writtenDay(values['updated']), 'updated');
  facts.add('closes', writtenEnd(values['closes']), 'closes');
  facts.add('employment', employmentWords(words('employment')), 'employment');
  facts.add('workplace', workplaceWord(words('workplace')), 'workplace');
  facts.add('department', words('department'), 'department');
  facts.add('industry', words('industry'), 'industry');
  facts.add('hours', words('hours'), 'hours');
  facts.add('seniority', seniorityWords(words('seniority')), 'seniority');
  const openings = record.amount('openings');
  facts.add('openings', openings !== undefined && openings >= 1 ? openings : undefined, 'openings');
  const skills = words('skills')
    ?.split(/\s*[,;|]\s*/)
    .filter((skill) => skill !== '');
  facts.add('skills', skills, 'skills');
  facts.add('locations', locations(record), 'place', 'street', 'city', 'region', 'postcode', 'country');
  const sum = {
    currency: words('currency'),
    min: record.amount('min'),
    max: record.amount('max'),
    per: words('per'),
  };
  facts.add('pay', payFigures(sum), 'min', 'max', 'currency', 'per');
  const url = webAddress(words('url'));
  const email = words('email');
  if (url !== undefined) facts.add('apply', { url }, 'url');
  else facts.add('apply', email === undefined ? undefined : { email }, 'email');
  const [employer, recruiter] = [words('employer'), words('recruiter')];
  record.carried('employer', 'recruiter');
  const said = [
    { field: 'place', label: 'Location' },
    { field: 'salary', label: 'Salary' },
    { field: 'posted', label: 'Posted' },
    { field: 'closes', label: 'Closing date' },
    { field: 'employment', label: 'Employment' },
    { field: 'workplace', label: 'Workplace' },
    { field: 'contract', label: 'Contract length' },
    { field: 'start', label: 'Start' },
  ] as const;
  const left = said.filter(({ field }) => !(fieldOf(field) in facts.fields) && words(field) !== undefined);
  record.carried(...left.map(({ field }) => field));
  const advert = recordAdvert({
    key: `csv ${words('reference') ?? `${name} ${index + 2}`} ${employer ?? ''} ${words('title') ?? ''}`,
    record,
    facts,
    employer: employerDraft(employer),
    employerAt: 'employer',
    recruiterAt: 'recruiter',
    recruiter: employerDraft(recruiter, { kind: 'agency' }),
    texts: texts(record),
    said: left.map(({ field, label }) => ({ label, words: words(field) })),
    country: facts.fields.locations?.[0]?.country as string | undefined,
    readOn,
    repairs: [...repairs],
  });
  return advert;
}

function fieldOf(column: ColumnField): string {
  const fields: Partial<Record<ColumnField, string>> = {
    place: 'locations',
    salary: 'pay',
    start: 'contract',
  };
  return fields[column] ?? column;
}

function locations(record: SourceRecord): RoleFields['locations'] {
  const country = countryCode(record.words('country'));
  const part = (field: 'street' | 'city' | 'region' | 'postcode') => {
    const words = record.words(field);
    return words === undefined ? {} : { [field]: words };
  };
  const city = record.words('city');
  if (city !== undefined && country !== undefined)
    return [{ ...part('street'), ...part('city'), ...part('region'), ...part('postcode'), country }];
  const place = placeWords(record.words('place') ?? city, country);
  return place === undefined
    ? undefined
    : [{ ...part('street'), ...part('region'), ...part('postcode'), ...place }];
}

function texts(record: SourceRecord): { heading?: string; html: string }[] {
  const parts = [
    { field: 'description' },
    { field: 'duties', heading: 'Duties' },
    { field: 'requirements', heading: 'Requirements' },
    { field: 'benefits', heading: 'Benefits' },
  ];
  return parts.flatMap(({ field, heading }) => {
    const written = record.source(field);
    record.carried(field);
    if (written === undefined) return [];
    return [{ ...(heading ? { heading } : {}), html: asHtml(written, heading !== undefined) }];
  });
}

/** Cells are plain text more often than HTML; a cell of one kind of thing with a line for each is a list. */
function asHtml(written: string, isList: boolean): string {
  if (/<\/?(?:p|br|ul|ol|li|div|h[1-6]|strong|b)\b[^>]*>/i.test(written)) return written;
  const lines = written
    .split(/\r?\n/)
    .map((line) => line.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const marked = lines.filter((line) => line !== '');
  if (isList && marked.length > 1)
    return `<ul>${marked.map((line) => `<li>${line.replace(/^[-*•–]\s*/, '')}</li>`).join('')}</ul>`;
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

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
