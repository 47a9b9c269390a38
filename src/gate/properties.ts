import { employmentLabels } from '#domain/facet-labels.ts';
import { statedValue } from '#domain/fact.ts';
import type { Closing, Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { capital, closingText, dateText, lengthText, startText } from '#views/format.ts';
import { payText } from '#views/pay-text.ts';
import { each, isNode, nodes, text, type Node } from './markup.ts';
import type { Page } from './page.ts';
import {
  addresses,
  applicants,
  asap,
  closing,
  country,
  day,
  employments,
  experience,
  first,
  isRemote,
  lines,
  pay,
  place,
  where,
} from './posting-words.ts';

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

/** A property whose words are those of the ledger. */
function row(property: string, at: string, stated: (role: Role) => string | number | undefined): Property {
  return { said: (posting) => text(posting[property]), stated: (role) => text(stated(role)), at };
}
