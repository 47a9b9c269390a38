import { employerDraft } from '#import/employer-draft.ts';
import type { Advert, Reading } from '#import/advert.ts';
import { recordAdvert } from '#import/record-advert.ts';
import { recordFacts } from '#import/record-facts.ts';
import { sourceRecord, type SourceRecord } from '#import/source-record.ts';
import { countryCode } from './country-code.ts';
import { employmentWords } from './employment-words.ts';
import { formAnswers, type FormLabel } from './form-answers.ts';
import { markdownHtml } from './markdown-html.ts';
import { placeWords } from './place-words.ts';
import type { Source, Wishes } from './source.ts';
import { webAddress } from './web-address.ts';
import { workplaceWord } from './workplace-word.ts';
import { writtenDay, writtenEnd } from './written-day.ts';

/** The answers to the form "Post a role" of GitHub, as an issue holds them. */
export const issueForm: Source = {
  name: 'issue-form',
  label: 'the form “Post a role”',
  reads: ({ text }) => /^\s*### Job title\s*$/m.test(text) && /^### The advert\s*$/m.test(text),
  *adverts({ name, text, repairs }, wishes): Iterable<Reading> {
    const answers = formAnswers(text);
    const missing = (['Job title', 'Employer', 'The advert'] as const).filter((label) => !answers[label]);
    if (missing.length > 0)
      yield { problem: `${name} has no answer to ${missing.map((label) => `“${label}”`).join(', ')}.` };
    else yield { advert: formAdvert(answers, repairs, wishes) };
  },
};

function formAdvert(
  answers: Partial<Record<FormLabel, string>>,
  repairs: readonly string[],
  { readOn }: Wishes,
): Advert {
  const record = sourceRecord(answers);
  const facts = recordFacts(record);
  const words = (label: FormLabel) => record.words(label);
  facts.add('title', words('Job title'), 'Job title');
  facts.add('posted', writtenDay(answers['First advertised']), 'First advertised');
  facts.add('closes', writtenEnd(answers['Closing date']), 'Closing date');
  facts.add('employment', employmentWords(words('Kind of employment')), 'Kind of employment');
  facts.add('workplace', workplaceWord(words('Workplace')), 'Workplace');
  facts.add('locations', places(record), 'Places');
  facts.add('applicants', applicants(record), 'Countries to work from');
  facts.add('apply', apply(words('Where to apply')), 'Where to apply');
  const found = webAddress(words('Where you found it'));
  const source = found && { name: new URL(found).hostname, url: found, seen: readOn };
  facts.add('source', source || undefined, 'Where you found it');
  record.carried('Employer', 'Recruiter', 'The advert');

  const asked = [
    { label: 'Pay', from: 'Pay', field: 'pay' },
    { label: 'Location', from: 'Places', field: 'locations' },
    { label: 'Posted', from: 'First advertised', field: 'posted' },
    { label: 'Closing date', from: 'Closing date', field: 'closes' },
  ] as const;
  const left = asked.filter(({ from, field }) => !(field in facts.fields) && words(from) !== undefined);
  record.carried(...left.map(({ from }) => from));
  const by = words('Who estimated the pay');
  const advert = recordAdvert({
    key: `issue-form ${words('Employer') ?? ''} ${words('Job title') ?? ''} ${words('First advertised') ?? ''}`,
    record,
    facts,
    employer: employerDraft(words('Employer')),
    employerAt: 'Employer',
    recruiter: employerDraft(words('Recruiter'), { kind: 'agency' }),
    recruiterAt: 'Recruiter',
    texts: [{ html: markdownHtml(answers['The advert'] ?? '') }],
    said: left.map(({ label, from }) => ({ label, words: words(from) })),
    country: facts.fields.locations?.[0]?.country as string | undefined,
    readOn,
    repairs: [...repairs],
  });
  return by === undefined ? advert : estimated(advert, by);
}

/** Pay that the form says someone else worked out is never the employer's own. */
function estimated(advert: Advert, by: string): Advert {
  const { pay } = advert.draft.fields;
  if (typeof pay !== 'object' || pay === null || !('currency' in pay)) return advert;
  const { stated: _, ...figures } = pay as Record<string, unknown>;
  const { draft } = advert;
  return {
    ...advert,
    draft: {
      ...draft,
      fields: { ...draft.fields, pay: { ...figures, estimated: { by } } },
      notCarried: draft.notCarried.filter(({ text }) => !text.startsWith('Who estimated the pay: ')),
    },
  };
}

function places(record: SourceRecord) {
  const written = record.source('Places')?.split(/\r?\n|;/) ?? [];
  const read = written.filter((line) => line.trim() !== '').map((line) => placeWords(line));
  const known = read.filter((place) => place !== undefined);
  return known.length === read.length ? known : undefined;
}

function applicants(record: SourceRecord) {
  const written = record.words('Countries to work from')?.split(/\s*[,;]\s*|\s+and\s+/) ?? [];
  const codes = written.filter(Boolean).map(countryCode);
  const known = codes.filter((code) => code !== undefined);
  return known.length > 0 && known.length === codes.length ? { countries: known } : undefined;
}

function apply(words: string | undefined) {
  const url = webAddress(words);
  if (url !== undefined) return { url };
  return words !== undefined && /^[^\s@<>"']+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(words)
    ? { email: words }
    : undefined;
}
