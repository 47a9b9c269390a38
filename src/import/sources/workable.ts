import { employerDraft } from '#import/employer-draft.ts';
import { recordAdvert } from '#import/record-advert.ts';
import { recordFacts } from '#import/record-facts.ts';
import { sourceRecord, type SourceRecord } from '#import/source-record.ts';
import { boardEmployer } from './board-employer.ts';
import { countryCode } from './country-code.ts';
import { educationWords } from './education-words.ts';
import { employmentWords } from './employment-words.ts';
import { payFigures } from './pay-figures.ts';
import { recordsIn } from './records-in.ts';
import { seniorityWords } from './seniority-words.ts';
import type { Source } from './source.ts';
import { firstHostName, firstStep, webAddress } from './web-address.ts';
import { writtenDay } from './written-day.ts';

/** Jobs of an account: https://workable.readme.io/reference/jobs */
export const workable: Source = {
  name: 'workable',
  label: 'Workable',
  reads: ({ json }) => {
    const [first] = recordsIn(json, 'jobs');
    return first !== undefined && 'shortcode' in first;
  },
  *adverts({ json, repairs }, { readOn }) {
    const account = Array.isArray(json) ? undefined : sourceRecord(json).words('name');
    const about = account === undefined ? undefined : sourceRecord(json).words('description');
    for (const job of recordsIn(json, 'jobs')) {
      const record = sourceRecord(job);
      const facts = recordFacts(record);
      record.carried('shortcode', 'id');
      const title = record.words('title');
      const state = record.words('state');
      if (state !== undefined && state !== 'published') {
        yield {
          problem: `“${title ?? ''}” is \`${state}\` at Workable, and only what is published is imported.`,
        };
        continue;
      }
      record.carried('state', 'full_title');
      facts.add('title', title, 'title');
      const posted = record.words('published_on') ? 'published_on' : 'created_at';
      facts.add('posted', writtenDay(record.value(posted)), posted);
      facts.add('reference', record.words('code'), 'code');
      facts.add('employment', employmentWords(record.words('employment_type')), 'employment_type');
      facts.add('department', record.words('department'), 'department');
      facts.add('industry', record.words('industry'), 'industry');
      const level = record.words('experience');
      facts.add('seniority', seniorityWords(level), 'experience');
      if (level !== undefined && !/not applicable/i.test(level))
        facts.add('careerStage', level, 'experience');
      facts.add('education', educationWords(record.words('education')), 'education');
      const url = webAddress(record.words('application_url')) ?? webAddress(record.words('url'));
      facts.add('apply', url === undefined ? undefined : { url }, 'application_url', 'url', 'shortlink');
      facts.add(
        'pay',
        payFigures({
          currency: record.words('salary.salary_currency'),
          min: record.amount('salary.salary_from'),
          max: record.amount('salary.salary_to'),
          per: record.words('salary.salary_period') ?? record.words('salary.period'),
        }),
        'salary',
      );
      places(record, facts);
      const texts = textParts(record);
      const board = account
        ? undefined
        : boardEmployer(
            boardName(record.words('url')),
            texts.map(({ html }) => html),
          );
      const advert = recordAdvert({
        key: `workable ${record.words('shortcode') ?? record.words('id') ?? url ?? ''}`,
        record,
        facts,
        employer: employerDraft(account ?? board?.name, {}, about === undefined ? [] : [about]),
        employerWords: account === undefined ? board?.words : `name: ${account}`,
        texts,
        said: [],
        country: facts.fields.locations?.[0]?.country as string | undefined,
        readOn,
        repairs: [...repairs],
      });
      yield { advert };
    }
  },
};

/** `https://apply.workable.com/acme/j/…` and `https://acme.workable.com/…`. */
function boardName(url: string | undefined): string | undefined {
  const host = firstHostName(url);
  return host === 'apply' ? firstStep(url) : host;
}

function places(record: SourceRecord, facts: ReturnType<typeof recordFacts>): void {
  const flags = ['telecommuting', 'location.telecommuting', 'location.workplace_type', 'workplace_type'];
  const remote = flags.find((path) => record.value(path) === true || record.value(path) === 'remote');
  const hybrid = flags.find((path) => record.value(path) === 'hybrid');
  const onSite = flags.find((path) => record.value(path) === 'on_site');
  if (hybrid) facts.add('workplace', 'hybrid', hybrid);
  else if (remote) facts.add('workplace', 'remote', remote);
  else if (onSite) facts.add('workplace', 'on-site', onSite);
  record.carried(...flags.filter((path) => record.value(path) === false));
  const listed = record.list('locations').map((_, index) => `locations.${index}.`);
  const bases = listed.length > 0 ? listed : record.value('location') === undefined ? [''] : ['location.'];
  const found = bases.flatMap((base) => {
    const code = ['country_code', 'countryCode', 'country']
      .map((key) => countryCode(record.words(`${base}${key}`)))
      .find((one) => one);
    if (code === undefined) return [];
    const city = record.words(`${base}city`);
    const region = record.words(`${base}region`) ?? record.words(`${base}state`);
    const postcode = record.words(`${base}zip_code`);
    return [
      {
        ...(city ? { city } : {}),
        ...(region ? { region } : {}),
        ...(postcode ? { postcode } : {}),
        country: code,
      },
    ];
  });
  const keys = [
    'country_code',
    'countryCode',
    'country',
    'city',
    'region',
    'region_code',
    'state',
    'zip_code',
    'location_str',
  ];
  if (found.length > 0)
    facts.add(
      'locations',
      found,
      ...bases.flatMap((base) => keys.map((key) => `${base}${key}`)),
      'country',
      'city',
      ...(listed.length > 0 ? ['location'] : []),
    );
}

function textParts(record: SourceRecord): { heading?: string; html: string }[] {
  const parts = [
    { path: 'description', heading: undefined },
    { path: 'requirements', heading: 'Requirements' },
    { path: 'benefits', heading: 'Benefits' },
  ].flatMap(({ path, heading }) => {
    const html = record.source(path);
    record.carried(path);
    return html === undefined ? [] : [{ ...(heading ? { heading } : {}), html }];
  });
  const whole = record.source('full_description');
  record.carried('full_description');
  return parts.length > 0 ? parts : whole === undefined ? [] : [{ html: whole }];
}
