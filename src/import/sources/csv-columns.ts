/** What a column of a table can hold. `place` and `salary` are read as words. */
export const columnFields = [
  'title',
  'employer',
  'recruiter',
  'reference',
  'posted',
  'updated',
  'closes',
  'employment',
  'workplace',
  'place',
  'street',
  'city',
  'region',
  'postcode',
  'country',
  'salary',
  'min',
  'max',
  'currency',
  'per',
  'url',
  'email',
  'department',
  'industry',
  'hours',
  'seniority',
  'openings',
  'skills',
  'contract',
  'start',
  'description',
  'duties',
  'requirements',
  'benefits',
] as const;
export type ColumnField = (typeof columnFields)[number];

/** The field that a heading means, letter case and signs aside; `undefined` for one that is not known. */
export function columnField(heading: string): ColumnField | undefined {
  const words = heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return columnFields.find((field) => field === words) ?? headings.get(words);
}

const headings = new Map<string, ColumnField>(
  Object.entries({
    title:
      'job title, role, position, job, role title, position title, vacancy, vacancy title, job name, post',
    employer:
      'company, company name, organisation, organization, employer name, hiring organization, client, firm',
    recruiter: 'agency, recruitment agency, recruiter name',
    reference:
      'ref, job id, id, job ref, job reference, reference number, requisition, requisition id, req id, vacancy id',
    posted:
      'date posted, posted on, posted date, publish date, published, start of advert, date, opening date, posted at',
    updated: 'last updated, date modified, updated at',
    closes:
      'closing date, deadline, close date, valid through, expiry date, expires, closing, apply by, application deadline, end date of advert',
    employment: 'employment type, job type, type, contract type, hours type, employment',
    workplace: 'remote, work mode, working pattern, workplace type, remote status, work model, location type',
    place: 'location, locations, work location, office, place of work, job location',
    street: 'address, street address',
    city: 'town, town city',
    region: 'state, county, province',
    postcode: 'zip, zip code, postal code, post code',
    country: 'country code, nation',
    salary: 'pay, salary range, compensation, rate, wage, remuneration, day rate, pay range, package',
    min: 'salary min, min salary, minimum salary, salary from, pay from, salary minimum, pay min',
    max: 'salary max, max salary, maximum salary, salary to, pay to, salary maximum, pay max',
    currency: 'salary currency, pay currency, currency code',
    per: 'salary period, pay period, period, salary unit, per period, frequency, pay frequency',
    url: 'apply url, application url, apply link, link, job url, apply, application link, how to apply url',
    email: 'apply email, application email, contact email, e mail',
    department: 'team, division, business unit',
    industry: 'sector, field',
    hours: 'working hours, hours per week, weekly hours',
    seniority: 'level, experience level, career level, job level',
    openings: 'vacancies, number of openings, positions, headcount, number of vacancies',
    skills: 'key skills, required skills',
    contract: 'contract length, duration, length',
    start: 'start date, starts',
    description: 'job description, summary, details, text, body, about the role, advert, overview',
    duties: 'responsibilities, key responsibilities, what you will do',
    requirements: 'qualifications, essential requirements, what we ask for, person specification',
    benefits: 'perks, what we offer',
  } satisfies Partial<Record<ColumnField, string>>).flatMap(([field, written]) =>
    // The keys are those of the table above.
    written.split(', ').map((heading): [string, ColumnField] => [heading, field as ColumnField]),
  ),
);
