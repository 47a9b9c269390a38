import { employmentLabels } from '#domain/facet-labels.ts';
import { statedValue } from '#domain/fact.ts';
import type { Pay } from '#domain/pay.ts';
import { countryName } from '#domain/place-name.ts';
import type { Location } from '#domain/place.ts';
import type { Closing, Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { capital, closingText, dateText, lengthText, payText, startText } from '#views/format.ts';
import { each, isNode, nodes, text, type Node } from './markup.ts';
import type { Page } from './page.ts';

/** One property of a job posting: what it says, what the advert states, and where its reader sees that. */
export type Property = {
  /** What the markup says, in the words of the page. */
  said: (posting: Node, site: Site) => string[];
  /** What the advert states, in the same words; nothing for what is estimated, worked out or unknown. */
  stated: (role: Role, site: Site) => string[];
  /** Where it must stand: a line of the ledger, or what is read off the page; anywhere when absent. */
  at?: string | ((page: Page) => string);
  /** Other words by which the page says the same. */
  shownAs?: (said: string, role: Role) => string;
  /** It must be in the markup when it is stated. */
  due?: true;
  /** Not for people: it is held against the content alone. */
  unseen?: true;
};

/** Every property that a job posting may have. The description is read apart. */
export const properties: Record<string, Property> = {
  title: {
    said: ({ title }) => text(title),
    stated: ({ title }) => [title],
    at: ({ heading }) => heading,
    due: true,
  },
  url: {
    said: ({ url }) => text(url),
    stated: ({ slug }, site) => [new URL(`/roles/${slug}/`, site.url).href],
    at: ({ canonical }) => canonical ?? '',
  },
  datePosted: {
    said: ({ datePosted }, { language }) => text(datePosted).map((date) => day(date, language)),
    stated: ({ posted }, { language }) => [dateText(posted, language)],
    at: 'Posted',
    due: true,
  },
  validThrough: {
    said: ({ validThrough }, site) => text(validThrough).map((moment) => closing(moment, site)),
    stated: (role, { language, timeZone }) =>
      each(statedValue(role.closes)).map((closes) => closingText(closes as Closing, language, timeZone)),
    at: 'Closes',
    due: true,
  },
  'hiringOrganization.name': {
    said: ({ hiringOrganization }) => text(first(hiringOrganization)?.['name']),
    stated: ({ employer }) => [employer.disclosed ? employer.name : 'confidential'],
    shownAs: (said, { employer, recruiter }) =>
      employer.disclosed ? said : `The ${recruiter ? 'recruiter' : 'advert'} does not name the employer.`,
    due: true,
  },
  'hiringOrganization.url': {
    said: ({ hiringOrganization }) => text(first(hiringOrganization)?.['url']),
    stated: ({ employer }, site) => addresses(employer.disclosed && employer.url, site),
    unseen: true,
  },
  'hiringOrganization.sameAs': {
    said: ({ hiringOrganization }) => text(first(hiringOrganization)?.['sameAs']),
    stated: ({ employer }, site) =>
      (employer.disclosed ? (employer.sameAs ?? []) : []).flatMap((one) => addresses(one, site)),
    unseen: true,
  },
  'hiringOrganization.logo': {
    said: ({ hiringOrganization }) => text(first(hiringOrganization)?.['logo']),
    stated: ({ employer }, site) => addresses(employer.disclosed && employer.logo, site),
    unseen: true,
  },
  'identifier.value': {
    said: ({ identifier }) => text(first(identifier)?.['value']),
    stated: ({ reference }) => text(statedValue(reference)),
    at: 'Reference',
  },
  'identifier.name': {
    said: ({ identifier }) => text(first(identifier)?.['name']),
    stated: ({ employer, reference }) =>
      statedValue(reference) === undefined ? [] : [employer.disclosed ? employer.name : 'confidential'],
    unseen: true,
  },
  employmentUnit: {
    said: ({ employmentUnit }) => text(first(employmentUnit)?.['name']),
    stated: ({ department }) => text(statedValue(department)),
    at: 'Department',
  },
  employmentType: {
    said: ({ employmentType }) => text(employmentType).map((type) => employments[type] ?? type),
    stated: ({ employment }) => (statedValue(employment) ?? []).map((one) => employmentLabels[one]),
    at: 'Employment',
    due: true,
  },
  jobLocation: {
    said: ({ jobLocation }) =>
      nodes(jobLocation)
        .flatMap(({ address }) => nodes(address))
        .flatMap(place),
    stated: (role) => (isRemote(role) ? [] : (statedValue(role.locations) ?? []).flatMap(where)),
    at: 'Place',
    due: true,
  },
  jobLocationType: {
    said: ({ jobLocationType }) =>
      text(jobLocationType).map((type) => (type === 'TELECOMMUTE' ? 'Remote' : type)),
    stated: (role) => (isRemote(role) ? ['Remote'] : []),
    at: 'Workplace',
    due: true,
  },
  applicantLocationRequirements: {
    said: ({ applicantLocationRequirements }) => nodes(applicantLocationRequirements).flatMap(applicants),
    stated: (role) => {
      const { countries = [], regions = [] } =
        (isRemote(role) ? statedValue(role.applicants) : undefined) ?? {};
      const parts = countries.length === 1 ? regions.flatMap((region) => [region, ...countries]) : countries;
      return (parts.length > 0 ? parts : countries).map(country);
    },
    at: 'Open to',
    due: true,
  },
  baseSalary: {
    said: ({ baseSalary }, { language }) => nodes(baseSalary).map((amount) => pay(amount, language)),
    stated: (role, { language }) => (role.pay.kind === 'stated' ? [payText(role.pay.value, language)] : []),
    at: 'Pay',
    due: true,
  },
  'baseSalary.value.additionalProperty': {
    said: ({ baseSalary }) =>
      nodes(first(first(baseSalary)?.['value'])?.['additionalProperty']).flatMap(({ value }) => text(value)),
    stated: (role) => {
      const status = role.pay.kind === 'stated' ? statedValue(role.contract)?.ir35?.status : undefined;
      return status === undefined ? [] : [`${capital(status)}${status === 'undetermined' ? '' : ' IR35'}`];
    },
    at: 'IR35',
  },
  estimatedSalary: {
    said: ({ estimatedSalary }, { language }) =>
      nodes(estimatedSalary).map((amount) => pay(amount, language)),
    stated: (role, { language }) =>
      role.pay.kind === 'estimated' ? [payText(role.pay.value, language)] : [],
    at: 'Pay',
  },
  'estimatedSalary.name': {
    said: ({ estimatedSalary }) => nodes(estimatedSalary).flatMap(({ name }) => text(name)),
    stated: ({ pay }) =>
      pay.kind === 'estimated' ? [`Estimated by ${pay.by ?? 'a third party'}, not by the employer`] : [],
    at: (page) => page.rows.find(({ label }) => label === 'Pay')?.source ?? '',
    shownAs: (_, { pay }) => `estimated by ${(pay.kind === 'estimated' && pay.by) || 'someone'}`,
  },
  incentiveCompensation: {
    said: ({ incentiveCompensation }) => lines(incentiveCompensation),
    stated: ({ pay }) => statedValue(pay)?.extras ?? [],
    at: 'On top of pay',
  },
  jobBenefits: {
    said: ({ jobBenefits }) => lines(jobBenefits),
    stated: ({ benefits }) => statedValue(benefits) ?? [],
  },
  responsibilities: {
    said: ({ responsibilities }) => lines(responsibilities).map((line) => line.replace(/:$/, '')),
    stated: ({ body }) =>
      body.duties
        .flatMap(({ area, items }) => (area === undefined ? items : [area, ...items]))
        .map((line) => line.replace(/:$/, '')),
  },
  qualifications: {
    said: ({ qualifications }) => lines(qualifications),
    stated: ({ body }) =>
      body.requirements.filter(({ level }) => level === 'essential').flatMap(({ items }) => items),
  },
  skills: {
    said: ({ skills }) => each(skills).flatMap((skill) => text(isNode(skill) ? skill['name'] : skill)),
    stated: ({ skills }) => skills.map(({ name }) => name),
  },
  'skills.url': {
    said: ({ skills }) => nodes(skills).flatMap(({ url }) => text(url)),
    stated: ({ skills }) => skills.flatMap(({ esco }) => esco ?? []),
    unseen: true,
  },
  educationRequirements: {
    said: ({ educationRequirements }) =>
      each(educationRequirements).flatMap((one) => text(isNode(one) ? one['credentialCategory'] : one)),
    stated: ({ education }) => {
      const levels = statedValue(education) ?? [];
      const credentials = levels.filter((level) => level !== 'no requirements');
      return credentials.length > 0 ? credentials : levels;
    },
    at: 'Education',
  },
  experienceRequirements: {
    said: ({ experienceRequirements }) =>
      each(experienceRequirements).map((one) =>
        experience(isNode(one) ? Number(one['monthsOfExperience']) : 0),
      ),
    stated: ({ experienceMonths }) =>
      each(statedValue(experienceMonths)).map((months) => experience(Number(months))),
    at: 'Experience',
  },
  industry: row('industry', 'Industry', ({ industry }) => statedValue(industry)),
  workHours: row('workHours', 'Hours', ({ hours }) => statedValue(hours)),
  eligibilityToWorkRequirement: row('eligibilityToWorkRequirement', 'Visa', ({ visa }) => statedValue(visa)),
  securityClearanceRequirement: row('securityClearanceRequirement', 'Clearance', ({ clearance }) =>
    statedValue(clearance),
  ),
  totalJobOpenings: row('totalJobOpenings', 'Openings', ({ openings }) => statedValue(openings)),
  jobDuration: {
    said: ({ jobDuration }) => text(jobDuration).map(lengthText),
    stated: ({ contract }) => text(statedValue(contract)?.length).map(lengthText),
    at: 'Contract',
  },
  jobStartDate: {
    said: ({ jobStartDate }, { language }) => text(jobStartDate).map((date) => day(date, language)),
    stated: ({ contract }, { language }) => {
      const start = statedValue(contract)?.start;
      return start === undefined || start === 'asap' ? [] : [startText(start, language)];
    },
    at: 'Starts',
  },
  jobImmediateStart: {
    said: ({ jobImmediateStart }) => each(jobImmediateStart).map((is) => (is === true ? asap : String(is))),
    stated: ({ contract }) => (statedValue(contract)?.start === 'asap' ? [asap] : []),
    at: 'Starts',
  },
  'applicationContact.name': {
    said: ({ applicationContact }) => text(first(applicationContact)?.['name']),
    stated: ({ employer }) => (employer.disclosed ? text(employer.contact?.name) : []),
    at: ({ apply }) => apply?.words ?? '',
  },
  'applicationContact.email': {
    said: ({ applicationContact }) => text(first(applicationContact)?.['email']),
    stated: ({ apply, employer }, { contact }) => {
      if (apply?.by === 'email') return [apply.email];
      const isNamed = employer.disclosed && employer.contact?.name !== undefined;
      return apply === undefined && !isNamed ? text(contact.email) : [];
    },
    at: ({ apply }) => apply?.words ?? '',
  },
};

/** What needs no words of its own on the page: forms of it, and what the table reads part by part. */
export const readApart = new Set([
  '@type',
  'description',
  'directApply',
  ...Object.keys(properties).map((name) => name.split('.')[0] ?? name),
]);

const asap = 'As soon as possible';
const employments: Record<string, string> = {
  FULL_TIME: employmentLabels['full-time'],
  PART_TIME: employmentLabels['part-time'],
  CONTRACTOR: employmentLabels.contract,
  TEMPORARY: employmentLabels.temporary,
  INTERN: employmentLabels.internship,
  VOLUNTEER: employmentLabels.volunteer,
  PER_DIEM: employmentLabels['per-diem'],
  OTHER: employmentLabels.other,
};
const periods: Record<string, Pay['per']> = {
  HOUR: 'hour',
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
};

/** A property whose words are those of the ledger. */
function row(property: string, at: string, stated: (role: Role) => string | number | undefined): Property {
  return { said: (posting) => text(posting[property]), stated: (role) => text(stated(role)), at };
}

function first(value: unknown): Node | undefined {
  return nodes(value)[0];
}

function lines(value: unknown): string[] {
  return text(value).flatMap((one) => one.split('\n'));
}

function isRemote({ workspace }: Role): boolean {
  return statedValue(workspace)?.workplace === 'remote';
}

function addresses(address: string | false | undefined, { url }: Site): string[] {
  return address ? [new URL(address, url).href] : [];
}

function day(date: string, language: string): string {
  return Number.isNaN(Date.parse(date)) ? date : dateText(date, language);
}

/** The last second of a day is the day; any other moment has its time. */
function closing(moment: string, { language, timeZone }: Site): string {
  try {
    const at = Temporal.Instant.from(moment);
    const wholeDay = at.toZonedDateTimeISO(timeZone).toPlainTime().toString() === '23:59:59';
    return closingText({ at: wholeDay ? at.add({ seconds: 1 }) : at, wholeDay }, language, timeZone);
  } catch {
    return moment;
  }
}

/** Pay as the ledger shows it. */
function pay({ currency, value }: Node, language: string): string {
  const figure = first(value);
  const per = periods[String(figure?.['unitText'])];
  const amount = (name: string) =>
    typeof figure?.[name] === 'number' ? (figure[name] as number) : undefined;
  const min = amount('value') ?? amount('minValue');
  const max = amount('value') ?? amount('maxValue');
  if (per === undefined || typeof currency !== 'string' || (min === undefined && max === undefined))
    return JSON.stringify({ currency, value });
  try {
    return payText({ currency, per, min, max, extras: [] }, language);
  } catch {
    return JSON.stringify({ currency, value });
  }
}

function place({
  streetAddress,
  addressLocality,
  addressRegion,
  postalCode,
  addressCountry,
}: Node): string[] {
  return [
    ...[streetAddress, addressLocality, addressRegion, postalCode].flatMap(text),
    ...text(addressCountry).map(country),
  ];
}

function where({ street, city, region, postcode, country: code }: Location): string[] {
  return [street, city, region, postcode, country(code)].filter((part) => part !== undefined);
}

function applicants(area: Node): string[] {
  return text(area['name']).flatMap((name) => {
    const [, region, code] = /^(.*), ([A-Z]{2})$/.exec(name) ?? [];
    return region === undefined || code === undefined ? [country(name)] : [region, country(code)];
  });
}

function country(part: string): string {
  return /^[A-Z]{2}$/.test(part) ? countryName(part) : part;
}

function experience(months: number): string {
  if (months === 0) return 'None needed';
  const years = months / 12;
  return Number.isInteger(years)
    ? `${years} ${years === 1 ? 'year' : 'years'} or more`
    : `${months} months or more`;
}
