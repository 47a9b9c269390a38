import { employerDraft } from '#import/employer-draft.ts';
import type { Advert, Reading } from '#import/advert.ts';
import type { EmployerDraft, RoleFields } from '#import/draft.ts';
import { recordAdvert } from '#import/record-advert.ts';
import { recordFacts } from '#import/record-facts.ts';
import { sourceRecord, type SourceRecord } from '#import/source-record.ts';
import { countryCode } from './country-code.ts';
import { employmentWords } from './employment-words.ts';
import { payFigures, payPeriod, type PayFigures } from './pay-figures.ts';
import { jobPostings, pagePostings } from './postings-in.ts';
import { pageRemainder } from './page-remainder.ts';
import type { Input, Source, Wishes } from './source.ts';
import { webAddress } from './web-address.ts';
import { writtenDay, writtenEnd } from './written-day.ts';

/** JobPosting of https://schema.org/JobPosting in JSON, in JSON lines or in a saved page. */
export const schemaOrg: Source = {
  name: 'schema-org',
  label: 'schema.org JobPosting',
  reads: ({ text, json }) =>
    /JobPosting/.test(text) &&
    (json === undefined ? pagePostings(text).postings.length > 0 : jobPostings(json).length > 0),
  *adverts(input, wishes): Iterable<Reading> {
    if (input.json !== undefined) {
      for (const posting of jobPostings(input.json)) yield { advert: postingAdvert(posting, input, wishes) };
      return;
    }
    const { postings, problems } = pagePostings(input.text);
    const adverts = postings.map((posting) => postingAdvert(posting, input, wishes));
    const [first] = adverts;
    if (first)
      first.draft.notCarried.push(
        ...pageRemainder(
          input.text,
          adverts.map(({ draft }) => draft),
        ),
      );
    for (const problem of problems) yield { problem };
    for (const advert of adverts) yield { advert };
  },
};

/** `isOwn`: the posting comes from the employer's own system, so nobody stands between. */
export function postingAdvert(
  posting: Record<string, unknown>,
  { name, url, repairs }: Pick<Input, 'name' | 'url' | 'repairs'>,
  { readOn, isOwn = false }: Pick<Wishes, 'readOn'> & { isOwn?: boolean },
): Advert {
  const record = sourceRecord(posting);
  const facts = recordFacts(record);
  record.carried('@context', '@type', '@id');
  for (const path of typePaths(posting)) record.carried(path);
  const titleAt = record.words('title') ? 'title' : 'name';
  facts.add('title', record.words(titleAt), titleAt);
  facts.add('posted', writtenDay(record.value('datePosted')), 'datePosted');
  facts.add('updated', writtenDay(record.value('dateModified')), 'dateModified');
  facts.add('closes', writtenEnd(record.value('validThrough')), 'validThrough');
  facts.add(
    'employment',
    record.list('employmentType').flatMap((type) => employmentWords(String(type))),
    'employmentType',
  );
  facts.add('industry', lines(record, 'industry'), 'industry');
  facts.add('hours', record.words('workHours'), 'workHours');
  facts.add('clearance', record.words('securityClearanceRequirement'), 'securityClearanceRequirement');
  const openings = record.amount('totalJobOpenings');
  facts.add('openings', openings !== undefined && openings >= 1 ? openings : undefined, 'totalJobOpenings');
  const months = record.amount('experienceRequirements.monthsOfExperience');
  facts.add('experienceMonths', months, 'experienceRequirements');
  const identifier = record.words('identifier.value') ?? record.words('identifier');
  facts.add('reference', identifier, 'identifier');
  const start = writtenDay(record.value('jobStartDate'));
  facts.add('contract', start === undefined ? undefined : { start }, 'jobStartDate');
  places(record, facts);
  facts.add('pay', salary(record), 'baseSalary', 'salaryCurrency');
  if (facts.fields.pay === undefined) facts.add('pay', estimate(record), 'estimatedSalary');
  record.leave('estimatedSalary', 'The employer’s own figure was taken instead of an estimate.');
  const email = record.words('applicationContact.email')?.replace(/^mailto:/i, '');
  facts.add('apply', email === undefined ? undefined : { email }, 'applicationContact.email');
  const address = webAddress(record.words('url')) ?? url;
  if (address !== undefined && !isOwn) {
    facts.add(
      'source',
      { name: new URL(address).host.replace(/^www\./, ''), url: address, seen: readOn },
      'url',
    );
  }
  const advert = recordAdvert({
    key: `schema-org ${identifier ?? address ?? name} ${record.words('hiringOrganization.name') ?? ''} ${facts.fields.title ?? ''} ${facts.fields.posted ?? ''}`,
    record,
    facts,
    employer: organization(record),
    employerAt: namePaths.find((path) => record.words(path) !== undefined),
    texts: texts(record),
    said: [
      { label: 'Salary', words: facts.fields.pay ? undefined : salaryWords(record) },
      { label: 'Location', words: facts.fields.locations ? undefined : placeWords(record) },
      { label: 'Location', words: remoteWords(record) },
    ],
    country: facts.fields.locations?.[0]?.country as string | undefined,
    readOn,
    repairs: [...repairs],
  });
  const applyUrl = webAddress(record.words('url'));
  if (advert.draft.fields.apply === undefined && applyUrl !== undefined) {
    advert.draft.fields.apply = { url: applyUrl };
    const said = record.quoted('url');
    advert.draft.evidence['apply'] = said;
    advert.draft.notCarried = advert.draft.notCarried.filter(({ text }) => text !== said);
    advert.draft.unknown = advert.draft.unknown.filter(({ field }) => field !== 'apply');
  }
  return advert;
}

function texts(record: SourceRecord): { heading?: string; html: string }[] {
  return textFields.flatMap(({ path, heading }) => {
    const html = record
      .list(path)
      .filter((one) => typeof one === 'string' && one.trim() !== '')
      .map(String);
    if (html.length === 0) return [];
    record.carried(path);
    const text = html.length === 1 ? html[0]! : `<ul>${html.map((one) => `<li>${one}</li>`).join('')}</ul>`;
    return [{ ...(heading ? { heading } : {}), html: text }];
  });
}

const textFields = [
  { path: 'description', heading: undefined },
  { path: 'responsibilities', heading: 'Responsibilities' },
  { path: 'qualifications', heading: 'Qualifications' },
  { path: 'experienceRequirements', heading: 'Experience' },
  { path: 'educationRequirements', heading: 'Education' },
  { path: 'skills', heading: 'Skills' },
  { path: 'jobBenefits', heading: 'Benefits' },
  { path: 'incentiveCompensation', heading: 'Bonus' },
  { path: 'specialCommitments', heading: 'Special commitments' },
  { path: 'employerOverview', heading: 'About the employer' },
];

const namePaths = [
  'hiringOrganization.name',
  'hiringOrganization',
  'hiringOrganization.legalName',
  'identifier.name',
];

function organization(record: SourceRecord): EmployerDraft | undefined {
  const at =
    typeof record.value('hiringOrganization') === 'string' ? 'hiringOrganization' : 'hiringOrganization.name';
  const ofIdentifier = record.words(at) === undefined ? record.words('identifier.name') : undefined;
  const name = record.words(at) ?? record.words('hiringOrganization.legalName') ?? ofIdentifier;
  const url = webAddress(record.words('hiringOrganization.url'));
  const same = record
    .list('hiringOrganization.sameAs')
    .map((one) => webAddress(String(one)))
    .filter((one) => one !== undefined);
  const own = url ?? same[0];
  const legalName = record.words('hiringOrganization.legalName');
  record.carried(at, 'hiringOrganization.url', 'hiringOrganization.sameAs', 'hiringOrganization.legalName');
  record.leave(
    'hiringOrganization.logo',
    'A logo lies in public/: save it there and name it in the file of the employer.',
  );
  const elsewhere = same.filter((one) => one !== own);
  return employerDraft(name, {
    ...(own === undefined ? {} : { url: own }),
    ...(elsewhere.length === 0 ? {} : { sameAs: elsewhere }),
    ...(legalName === undefined || legalName === name ? {} : { legalName }),
  });
}

function places(record: SourceRecord, facts: ReturnType<typeof recordFacts>): void {
  const all = record.list('jobLocation');
  const isList = Array.isArray(record.value('jobLocation'));
  const found: NonNullable<RoleFields['locations']> = [];
  for (const [index, item] of all.entries()) {
    const base = isList ? `jobLocation.${index}` : 'jobLocation';
    const at = typeof item === 'object' && item !== null && 'address' in item ? `${base}.address` : base;
    const country =
      countryCode(record.words(`${at}.addressCountry`)) ??
      countryCode(record.words(`${at}.addressCountry.name`));
    if (country === undefined) continue;
    record.carried(`${at}.addressCountry`, `${base}.geo`, `${base}.name`);
    const part = (path: string) => {
      const words = record.words(`${at}.${path}`)?.replace(/[.;,]+$/, '');
      if (words === undefined || notPlace.test(words) || words.length > 60) return undefined;
      record.carried(`${at}.${path}`);
      return isWholeCountry(words, country) ? undefined : words;
    };
    const street = part('streetAddress');
    const city = part('addressLocality');
    const region = part('addressRegion');
    const postcode = part('postalCode');
    found.push({
      ...(street ? { street } : {}),
      ...(city ? { city } : {}),
      ...(region ? { region } : {}),
      ...(postcode ? { postcode } : {}),
      country,
    });
  }
  facts.add('locations', distinct(found));
  if (found.length > 0) facts.evidence['locations'] = record.quoted('jobLocation');
  const remote = record.list('jobLocationType').some((type) => /telecommute/i.test(String(type)));
  if (remote) facts.add('workplace', 'remote', 'jobLocationType');
  const required = record.list('applicantLocationRequirements');
  const countries = required.flatMap((item) => {
    const name = typeof item === 'string' ? item : sourceRecord(item).words('name');
    return countryCode(name) ?? [];
  });
  if (countries.length > 0 && countries.length === required.length)
    facts.add('applicants', { countries: [...new Set(countries)] }, 'applicantLocationRequirements');
}

/** A country in the place of a region says nothing more; England does. */
function isWholeCountry(words: string, country: string): boolean {
  return (
    countryCode(words) === country &&
    words.length > 2 &&
    !/^(?:england|scotland|wales|northern ireland)$/i.test(words)
  );
}

const notPlace =
  /^(?:n\/?a|none|null|unknown|various|multiple|remote|anywhere|worldwide|emea|apac|europe|africa|asia|oceania|(?:north|south|latin) america)$/i;

function distinct<T>(list: T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}

/** A place of which the record does not say the country by itself. */
function placeWords(record: SourceRecord): string | undefined {
  const at = Array.isArray(record.value('jobLocation')) ? 'jobLocation.0' : 'jobLocation';
  const whole = wordsOnce(record, at) ?? wordsOnce(record, `${at}.address`);
  if (whole !== undefined) return whole;
  const parts = ['addressLocality', 'addressRegion', 'addressCountry']
    .map((part) => wordsOnce(record, `${at}.address.${part}`))
    .filter((part) => part !== undefined && !notPlace.test(part));
  return parts.length > 0 ? parts.join(', ') : wordsOnce(record, `${at}.name`);
}

/** Pay that stands without its parts, such as `£30,000 a year` or a number beside `salaryCurrency`. */
function salaryWords(record: SourceRecord): string | undefined {
  const at = ['baseSalary', 'baseSalary.value'].find((path) => record.words(path) !== undefined);
  if (at === undefined) return undefined;
  const words = wordsOnce(record, at);
  const currency = wordsOnce(record, 'salaryCurrency') ?? wordsOnce(record, 'baseSalary.currency');
  return currency === undefined || words?.includes(currency) ? words : `${currency} ${words}`;
}

/** Where “Remote” stands for a town. */
function remoteWords(record: SourceRecord): string | undefined {
  const at = Array.isArray(record.value('jobLocation')) ? 'jobLocation.0' : 'jobLocation';
  const path = `${at}.address.addressLocality`;
  return /^remote$/i.test(record.words(path) ?? '') ? wordsOnce(record, path) : undefined;
}

function wordsOnce(record: SourceRecord, path: string): string | undefined {
  const words = record.words(path);
  if (words !== undefined) record.carried(path);
  return words;
}

function salary(record: SourceRecord): PayFigures | undefined {
  const currency = record.words('baseSalary.currency') ?? record.words('salaryCurrency');
  const at = typeof record.value('baseSalary.value') === 'object' ? 'baseSalary.value' : 'baseSalary';
  return figures(record, at, currency);
}

/** Google's figures of pay that the employer does not state: `estimatedSalary`, one or a list. */
function estimate(record: SourceRecord): PayFigures | undefined {
  const base = Array.isArray(record.value('estimatedSalary')) ? 'estimatedSalary.0' : 'estimatedSalary';
  const at = typeof record.value(`${base}.value`) === 'object' ? `${base}.value` : base;
  const pay = figures(record, at, record.words(`${base}.currency`));
  if (pay === undefined) return undefined;
  const { stated: _, ...sum } = pay;
  return { ...sum, estimated: true };
}

function figures(record: SourceRecord, at: string, currency: string | undefined): PayFigures | undefined {
  const single = record.amount(`${at}.value`);
  const per =
    payPeriod(record.words(`${at}.unitText`)) ??
    unitCodes[record.words(`${at}.unitCode`) ?? ''] ??
    payPeriod(record.words(`${at}.duration`));
  return payFigures({
    currency,
    min: record.amount(`${at}.minValue`) ?? single,
    max: record.amount(`${at}.maxValue`) ?? single,
    per,
  });
}

/** UN/CEFACT common codes: https://schema.org/unitCode */
const unitCodes: Record<string, string> = { HUR: 'hour', DAY: 'day', WEE: 'week', MON: 'month', ANN: 'year' };

function lines(record: SourceRecord, path: string): string | undefined {
  const words = record
    .list(path)
    .map((_, index, all) =>
      record.words(all.length === 1 && !Array.isArray(record.value(path)) ? path : `${path}.${index}`),
    );
  return words.filter((one) => one !== undefined).join(', ') || undefined;
}

/** Where the record says only of what type a part is. */
function typePaths(value: unknown, path: string[] = []): string[] {
  if (typeof value !== 'object' || value === null || path.length > 12) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '@type' || key === '@context' || key === '@id'
      ? [[...path, key].join('.')]
      : typePaths(inner, [...path, key]),
  );
}
