import type { Advert } from '#import/advert.ts';
import type { RoleFields } from '#import/draft.ts';
import { employerDraft } from '#import/employer-draft.ts';
import { recordAdvert } from '#import/record-advert.ts';
import { recordFacts } from '#import/record-facts.ts';
import { sourceRecord, type SourceRecord } from '#import/source-record.ts';
import { countryCode } from './country-code.ts';
import type { ColumnField } from './csv-columns.ts';
import { employmentWords } from './employment-words.ts';
import { payFigures } from './pay-figures.ts';
import { placeWords } from './place-words.ts';
import { seniorityWords } from './seniority-words.ts';
import type { Input, Wishes } from './source.ts';
import { webAddress } from './web-address.ts';
import { workplaceWord } from './workplace-word.ts';
import { writtenDay, writtenEnd } from './written-day.ts';

/** An advert whose facts stand by field, such as a row of a table; `key` tells it from others of its source. */
export function rowAdvert(
  values: Record<string, unknown>,
  key: string,
  { repairs }: Pick<Input, 'repairs'>,
  { readOn }: Pick<Wishes, 'readOn'>,
): Advert {
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
  const pay = payFigures(sum);
  facts.add('pay', pay, 'min', 'max', 'currency', 'per');
  if (pay === undefined) for (const field of Object.keys(sum)) record.leave(field, halfPay);
  const url = webAddress(words('url'));
  const emailAt = /^[^\s@/]+@[^\s@/]+$/.test(words('url') ?? '') ? 'url' : 'email';
  const email = words(emailAt);
  if (url !== undefined) facts.add('apply', { url }, 'url');
  else facts.add('apply', email === undefined ? undefined : { email }, emailAt);
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
    key,
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

const halfPay =
  'Pay needs figures, a currency and what they are paid for (an hour, a day, a month or a year).';

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
  const said = lines.filter((line) => line !== '');
  if (isList && said.length > 1 && !said.some((line) => mark.test(line))) return list(said);
  const html: string[] = [];
  let run: string[] = [];
  for (const line of [...lines, '']) {
    const [last] = run;
    const goesOn = line !== '' && (last === undefined || mark.test(last) === mark.test(line));
    if (!goesOn && last !== undefined) {
      html.push(mark.test(last) && run.length > 1 ? list(run) : `<p>${run.join('<br>')}</p>`);
      run = [];
    }
    if (line !== '') run.push(line);
  }
  return html.join('\n');
}

const mark = /^[-*•–]\s+/;

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${line.replace(/^[-*•–]\s*/, '')}</li>`).join('')}</ul>`;
}
