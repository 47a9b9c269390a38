import { each, nodes, text, within, type Node } from './markup.ts';

/** What is wrong with a property, with what it says. */
export type FormFault = [property: string, said: string | undefined, remedy: string];

/** What a job posting lacks, and what of it is in words that Google does not take. */
export function formFaults(posting: Node): FormFault[] {
  return [...wholeness(posting), ...words(posting)];
}

function wholeness(posting: Node): FormFault[] {
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
    ...missing.map((name): FormFault => [
      name,
      undefined,
      'A job posting is refused without it: add it, or leave the markup out.',
    ]),
    ...(nodes(posting['hiringOrganization']).some(({ name }) => text(name).join('') === '')
      ? [['hiringOrganization.name', undefined, 'Name the employer, or write `confidential`.'] as FormFault]
      : []),
    ...(!isRemote && posting['jobLocation'] === undefined
      ? [['jobLocation', undefined, 'Say where the work is, or leave the markup out.'] as FormFault]
      : []),
    ...(isRemote && countries.length === 0
      ? [
          [
            'applicantLocationRequirements',
            undefined,
            'A remote role needs at least one country to work from.',
          ] as FormFault,
        ]
      : []),
    ...(posting['jobLocation'] !== undefined &&
    addresses.length !== addresses.filter((one) => one['addressCountry'] !== undefined).length
      ? [['jobLocation.address.addressCountry', undefined, 'Every place needs its country.'] as FormFault]
      : []),
    ...(posting['jobLocation'] !== undefined && addresses.length === 0
      ? [['jobLocation.address', undefined, 'A place is a PostalAddress with a country.'] as FormFault]
      : []),
  ];
}

function words(posting: Node): FormFault[] {
  const found: FormFault[] = [];
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
  among(
    'jobLocation.address.addressCountry',
    nodes(posting['jobLocation'])
      .flatMap(({ address }) => nodes(address))
      .flatMap(({ addressCountry }) => addressCountry ?? []),
    /^[A-Z]{2}$/,
    'Write the two letters of ISO 3166-1.',
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
