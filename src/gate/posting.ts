import type { Fault } from './fault.ts';
import { isPostable, type Ground } from './ground.ts';
import { each, isType, nodes, text, within, type Node } from './markup.ts';
import type { Page } from './page.ts';

/**
 * A job posting stands once on the page of an open role and nowhere else, is whole, and uses the words that
 * Google lays down (https://developers.google.com/search/docs/appearance/structured-data/job-posting).
 */
export function posting(page: Page, markup: readonly Node[], { roles, openRoles, site }: Ground): Fault[] {
  const found = markup.flatMap((node) => [...within(node)]).filter(({ node }) => isType(node, 'JobPosting'));
  const fault = (
    property: string,
    said: string | undefined,
    shown: string | undefined,
    remedy: string,
  ): Fault => ({
    check: 'posting',
    page: page.path,
    property,
    said,
    shown,
    remedy,
  });
  if (!openRoles.has(page.path)) {
    const state = roles.get(page.path)?.stage;
    return found.map(({ node }) =>
      fault(
        'JobPosting',
        text(node['title'])[0],
        state === undefined ? 'no role' : `a role that is ${state}`,
        'Only the page of an open role may be marked as a job: leave the markup out here.',
      ),
    );
  }
  const [only] = found;
  const role = roles.get(page.path);
  if (only === undefined && role && !isPostable(role, site)) return [];
  if (only === undefined)
    return [
      fault(
        'JobPosting',
        undefined,
        'an open role',
        'Add the markup: job search engines find the role by it.',
      ),
    ];
  if (found.length > 1 || only.way !== '')
    return [
      fault(
        'JobPosting',
        `${found.length} job postings`,
        'one role',
        'A page has one job posting, at the top level of its markup.',
      ),
    ];
  if (page.robots.some((robots) => /noindex/.test(robots)))
    return [
      fault(
        'robots',
        page.robots.join('; '),
        undefined,
        'A page with a job posting must not be kept from search engines.',
      ),
    ];
  return [...wholeness(only.node), ...words(only.node)].map(([property, said, remedy]) =>
    fault(property, said, undefined, remedy),
  );
}

type Found = [property: string, said: string | undefined, remedy: string];

function wholeness(posting: Node): Found[] {
  const missing = ['title', 'description', 'datePosted', 'hiringOrganization'].filter(
    (name) => posting[name] === undefined || posting[name] === '',
  );
  const isRemote = posting['jobLocationType'] !== undefined;
  const addresses = nodes(posting['jobLocation']).flatMap(({ address }) => nodes(address));
  const countries = [
    ...addresses.flatMap(({ addressCountry }) => text(addressCountry)),
    ...nodes(posting['applicantLocationRequirements']).flatMap(({ name }) => text(name)),
  ];
  return [
    ...missing.map((name): Found => [
      name,
      undefined,
      'A job posting is refused without it: add it, or leave the markup out.',
    ]),
    ...(nodes(posting['hiringOrganization']).some(({ name }) => text(name).join('') === '')
      ? [['hiringOrganization.name', undefined, 'Name the employer, or write `confidential`.'] as Found]
      : []),
    ...(!isRemote && posting['jobLocation'] === undefined
      ? [['jobLocation', undefined, 'Say where the work is, or leave the markup out.'] as Found]
      : []),
    ...(isRemote && countries.length === 0
      ? [
          [
            'applicantLocationRequirements',
            undefined,
            'A remote role needs at least one country to work from.',
          ] as Found,
        ]
      : []),
    ...(posting['jobLocation'] !== undefined &&
    addresses.length !== addresses.filter((one) => one['addressCountry'] !== undefined).length
      ? [['jobLocation.address.addressCountry', undefined, 'Every place needs its country.'] as Found]
      : []),
    ...(posting['jobLocation'] !== undefined && addresses.length === 0
      ? [['jobLocation.address', undefined, 'A place is a PostalAddress with a country.'] as Found]
      : []),
  ];
}

function words(posting: Node): Found[] {
  const found: Found[] = [];
  const salary = nodes(posting['baseSalary']);
  const figures = salary.flatMap(({ value }) => nodes(value));
  const among = (property: string, said: unknown, allowed: RegExp, remedy: string) => {
    for (const one of text(said)) if (!allowed.test(one)) found.push([property, one, remedy]);
  };
  among(
    'jobLocationType',
    posting['jobLocationType'],
    /^TELECOMMUTE$/,
    'The only value is TELECOMMUTE, for work that is never at a place.',
  );
  among(
    'employmentType',
    posting['employmentType'],
    employmentTypes,
    'Write FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY, INTERN, VOLUNTEER, PER_DIEM or OTHER.',
  );
  among(
    'baseSalary.currency',
    salary.map(({ currency }) => currency ?? ''),
    /^[A-Z]{3}$/,
    'Write the three letters of ISO 4217.',
  );
  among(
    'baseSalary.value.unitText',
    figures.map(({ unitText }) => unitText ?? ''),
    /^(HOUR|DAY|WEEK|MONTH|YEAR)$/,
    'Write HOUR, DAY, WEEK, MONTH or YEAR.',
  );
  among(
    'datePosted',
    posting['datePosted'],
    dateForm,
    'Write a date, or a moment with its offset, such as 2026-12-31T23:59:59+00:00.',
  );
  among(
    'validThrough',
    posting['validThrough'],
    dateForm,
    'Write a date, or a moment with its offset, such as 2026-12-31T23:59:59+00:00.',
  );
  among('directApply', each(posting['directApply']).map(String), /^(true|false)$/, 'Write true or false.');
  for (const figure of figures) {
    const amounts = ['value', 'minValue', 'maxValue'].filter((name) => figure[name] !== undefined);
    if (
      amounts.length === 0 ||
      (amounts.includes('value') && amounts.length > 1) ||
      !amounts.every((name) => typeof figure[name] === 'number')
    )
      found.push([
        'baseSalary.value',
        JSON.stringify(figure),
        'Write one number as `value`, or the bounds that are stated.',
      ]);
  }
  among(
    'educationRequirements',
    nodes(posting['educationRequirements']).map(({ credentialCategory }) => credentialCategory ?? ''),
    education,
    'Write a level that Google takes, or leave it out.',
  );
  for (const { node, way } of within(posting)) {
    if (node['@type'] === undefined)
      found.push([`${way}.@type`, JSON.stringify(node), 'Every object in the markup says what it is.']);
    const allowed = known[String(node['@type'])];
    for (const property of Object.keys(node)) {
      if (way === '' || property === '@type' || allowed?.includes(property)) continue;
      found.push([
        `${way}.${property}`,
        text(node[property]).join('; '),
        'Nothing says where this comes from: leave it out of the markup.',
      ]);
    }
  }
  return found;
}

const employmentTypes = /^(FULL_TIME|PART_TIME|CONTRACTOR|TEMPORARY|INTERN|VOLUNTEER|PER_DIEM|OTHER)$/;
const dateForm = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;
const education =
  /^(high school|associate degree|bachelor degree|professional certificate|postgraduate degree)$/;

/** What the parts of a job posting may hold, by their type. */
const known: Record<string, string[]> = {
  Organization: ['name', 'url', 'sameAs', 'logo'],
  PropertyValue: ['name', 'value'],
  Place: ['address'],
  PostalAddress: ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'],
  Country: ['name'],
  State: ['name', 'containedInPlace'],
  MonetaryAmount: ['currency', 'value', 'name'],
  QuantitativeValue: ['value', 'minValue', 'maxValue', 'unitText', 'additionalProperty'],
  DefinedTerm: ['name', 'url', 'inDefinedTermSet'],
  DefinedTermSet: ['name', 'url'],
  EducationalOccupationalCredential: ['credentialCategory'],
  OccupationalExperienceRequirements: ['monthsOfExperience'],
  ContactPoint: ['name', 'email'],
};
