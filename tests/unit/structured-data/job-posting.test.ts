import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Fact } from '#domain/fact.ts';
import type { Pay } from '#domain/pay.ts';
import { jobPosting } from '#structured-data/job-posting.ts';
import type { baseSalary } from '#structured-data/salary.ts';
import { sampleCatalogue, sampleRole, sampleSite } from '../../support/sample.ts';

const posting = (fields = '', text?: string, files?: Record<string, string>) =>
  jobPosting(sampleRole(fields, text, files), sampleSite);

describe('which roles have a posting', () => {
  it.each([
    ['an open role', '', '2026-11-20T09:00:00Z', true],
    ['a role on its last day', 'closes: 2026-11-20', '2026-11-20T23:59:58Z', true],
    ['a role after its last day', 'closes: 2026-11-20', '2026-11-21T00:00:00Z', false],
    ['a filled role', 'closed: { on: 2026-11-19, why: filled }', '2026-11-20T09:00:00Z', false],
    ['a withdrawn role', 'closed: { on: 2026-11-19, why: withdrawn }', '2026-11-20T09:00:00Z', false],
    ['a role of the future', 'posted: 2026-11-21', '2026-11-20T09:00:00Z', false],
  ])('%s', (_, fields, now, has) => {
    expect(jobPosting(sampleRole(fields, undefined, {}, now), sampleSite) !== undefined).toBe(has);
  });

  it('is none without a place', () => {
    const { roles, site } = sampleCatalogue({
      'roles/sample.mdx': 'title: Data Engineer\nemployer: acme\nposted: 2026-11-02\n---\nYou build.',
    });
    expect(jobPosting(roles[0]!, site)).toBeUndefined();
  });

  it('is none without a way to apply', () => {
    const nobody = { ...sampleSite, contact: { name: 'Applications' } };
    expect(jobPosting(sampleRole(), nobody)).toBeUndefined();
    expect(jobPosting(sampleRole('apply: { post: "1 High Street, Leeds" }'), nobody)).toBeDefined();
  });
});

it('says what the advert states and leaves out everything else', () => {
  expect(posting()).toEqual({
    '@type': 'JobPosting',
    title: 'Data Engineer',
    description: expect.stringContaining('<p>You build the pipelines.</p>'),
    url: 'https://careers.example/roles/sample/',
    datePosted: '2026-11-02',
    hiringOrganization: { '@type': 'Organization', name: 'Acme Robotics' },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Leeds', addressCountry: 'GB' },
    },
    directApply: true,
    applicationContact: {
      '@type': 'ContactPoint',
      email: 'applications@careers.example',
    },
  });
});

describe('pay', () => {
  const salary = (pay: string, more = '') => posting(`pay: ${pay}\n${more}`)?.baseSalary;
  const figure = (value: object, unitText = 'YEAR') => ({
    '@type': 'MonetaryAmount',
    currency: 'GBP',
    value: { '@type': 'QuantitativeValue', ...value, unitText },
  });

  it.each([
    [
      'a range',
      '{ currency: GBP, min: 40000, max: 50000, per: year, stated: true }',
      figure({ minValue: 40000, maxValue: 50000 }),
    ],
    [
      'two equal bounds as one figure',
      '{ currency: GBP, min: 45000, max: 45000, per: year, stated: true }',
      figure({ value: 45000 }),
    ],
    [
      '"from" as the lower bound alone',
      '{ currency: GBP, min: 40000, per: year, stated: true }',
      figure({ minValue: 40000 }),
    ],
    [
      '"up to" as the upper bound alone',
      '{ currency: GBP, max: 850, per: day, stated: true }',
      figure({ maxValue: 850 }, 'DAY'),
    ],
    [
      'an hourly rate',
      '{ currency: GBP, max: 20, per: hour, stated: true }',
      figure({ maxValue: 20 }, 'HOUR'),
    ],
    [
      'a weekly rate',
      '{ currency: GBP, max: 900, per: week, stated: true }',
      figure({ maxValue: 900 }, 'WEEK'),
    ],
    [
      'a monthly rate',
      '{ currency: GBP, max: 4000, per: month, stated: true }',
      figure({ maxValue: 4000 }, 'MONTH'),
    ],
    ['words without a figure not at all', 'Competitive', undefined],
    [
      'an estimate not at all',
      '{ currency: GBP, min: 1, max: 2, per: year, estimated: { by: StudySmarter } }',
      undefined,
    ],
  ])('takes %s', (_, pay, expected) => {
    expect(salary(pay)).toEqual(expected);
  });

  it('is refused by the compiler unless it is stated', () => {
    type Taken = Extract<Fact<Pay>, Parameters<typeof baseSalary>[0]>;
    expectTypeOf<Taken['kind']>().toEqualTypeOf<'stated'>();
  });

  it('keeps words without a figure out of the whole posting', () => {
    expect(JSON.stringify(posting('pay: Competitive'))).not.toMatch(/Competitive|alary/);
  });

  it('gives an estimate as an estimate, with who made it', () => {
    expect(
      posting(
        'pay: { currency: EUR, min: 80000, max: 100000, per: year, estimated: { by: StudySmarter }, extras: [Bonus] }',
      ),
    ).toMatchObject({
      estimatedSalary: {
        '@type': 'MonetaryAmount',
        name: 'Estimated by StudySmarter, not by the employer',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 80000, maxValue: 100000, unitText: 'YEAR' },
      },
    });
  });

  it('gives what comes on top of stated pay, and never what comes on top of an estimate', () => {
    const extras = (kind: string) =>
      posting(`pay: { currency: GBP, max: 1, per: day, ${kind}, extras: [A bonus, Shares] }`)
        ?.incentiveCompensation;
    expect(extras('stated: true')).toBe('A bonus\nShares');
    expect(extras('estimated: { by: A board }')).toBeUndefined();
  });

  it('carries IR35 with the rate', () => {
    expect(
      salary(
        '{ currency: GBP, max: 850, per: day, stated: true }',
        'contract: { ir35: { status: outside } }',
      ),
    ).toMatchObject({
      value: { additionalProperty: { '@type': 'PropertyValue', name: 'IR35 status', value: 'Outside IR35' } },
    });
  });
});

describe('place', () => {
  const leeds = {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Leeds', addressCountry: 'GB' },
  };
  const remote = (applicants: string) => posting(`workplace: remote\napplicants: ${applicants}`);

  it.each(['workplace: on-site', 'workplace: hybrid', 'workplace: hybrid\ndaysOnSite: 2', ''])(
    'has an address with `%s`',
    (fields) => {
      const { jobLocation, jobLocationType } = posting(fields)!;
      expect({ jobLocation, jobLocationType }).toEqual({ jobLocation: leeds, jobLocationType: undefined });
    },
  );

  it('lists several addresses, each with the parts that are stated', () => {
    expect(
      posting(
        'locations: [{ city: Leeds, country: UK }, { street: 1 Main St, region: NY, postcode: "10001", country: US }]',
      )?.jobLocation,
    ).toEqual([
      leeds,
      {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '1 Main St',
          addressRegion: 'NY',
          postalCode: '10001',
          addressCountry: 'US',
        },
      },
    ]);
  });

  it('leaves out a postcode of another country', () => {
    expect(posting('locations: [{ city: Leeds, postcode: "90210", country: UK }]')?.jobLocation).toEqual(
      leeds,
    );
  });

  it('is anywhere in the countries of a remote role, not where the role is based', () => {
    const { jobLocation, jobLocationType, applicantLocationRequirements } = remote('{ countries: [GB] }')!;
    expect({ jobLocation, jobLocationType, applicantLocationRequirements }).toEqual({
      jobLocation: undefined,
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'GB' },
    });
  });

  const country = (name: string) => ({ '@type': 'Country', name });
  it.each([
    ['several countries', '{ countries: [GB, Ireland] }', [country('GB'), country('IE')]],
    [
      'a region of one country',
      '{ countries: [GB], regions: [Scotland] }',
      { '@type': 'State', name: 'Scotland, GB', containedInPlace: country('GB') },
    ],
    [
      'regions of several countries',
      '{ countries: [GB, IE], regions: [Ulster] }',
      [country('GB'), country('IE')],
    ],
  ])('of a remote role in %s', (_, applicants, expected) => {
    expect(remote(applicants)?.applicantLocationRequirements).toEqual(expected);
  });
});

describe('employer', () => {
  it('is named with what is known of it', () => {
    const acme =
      'name: Acme Robotics\nurl: https://acme.example/\nsameAs: [https://en.wikipedia.org/wiki/Acme]\nlogo: /logos/acme.svg';
    expect(posting('reference: AR-17', undefined, { 'employers/acme.mdx': acme })).toMatchObject({
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Acme Robotics',
        url: 'https://acme.example/',
        sameAs: ['https://en.wikipedia.org/wiki/Acme'],
        logo: 'https://careers.example/logos/acme.svg',
      },
      identifier: { '@type': 'PropertyValue', name: 'Acme Robotics', value: 'AR-17' },
    });
  });

  it('stays confidential when it may not be named', () => {
    const bank = 'disclosed: false\ndescribedAs: A global bank';
    const markup = posting('employer: client\nrecruiter: unnamed\nreference: B-1', undefined, {
      'employers/client.mdx': bank,
    });
    expect(markup?.hiringOrganization).toEqual({ '@type': 'Organization', name: 'confidential' });
    expect(JSON.stringify(markup)).not.toMatch(/global bank/i);
  });

  it('is never the agency that advertises', () => {
    const markup = posting('recruiter: agency', undefined, {
      'employers/agency.mdx': 'name: Northgate\nkind: agency\ncontact: { email: jobs@northgate.example }',
    });
    expect(markup?.hiringOrganization).toMatchObject({ name: 'Acme Robotics' });
    expect(JSON.stringify(markup)).not.toMatch(/northgate/i);
  });

  it.each([
    ['name: Acme\ncontact: { name: Recruiting }', '', { name: 'Recruiting' }],
    [
      'name: Acme\ncontact: { name: Recruiting }',
      'apply: { email: jobs@acme.example }',
      { name: 'Recruiting', email: 'jobs@acme.example' },
    ],
    ['name: Acme', 'apply: { email: jobs@acme.example }', { email: 'jobs@acme.example' }],
    ['name: Acme', 'apply: { url: "https://acme.example/jobs/17" }', undefined],
  ])('of `%s` with `%s` is reached by %j', (acme, fields, contact) => {
    const { applicationContact } = posting(fields, undefined, { 'employers/acme.mdx': acme })!;
    expect(applicationContact).toEqual(contact && { '@type': 'ContactPoint', ...contact });
  });
});

describe('dates', () => {
  const until = (closes: string, timeZone = 'Europe/London') =>
    jobPosting(sampleRole(`closes: ${closes}`, undefined, { 'site.yaml': zoned(timeZone) }), {
      ...sampleSite,
      timeZone,
    })?.validThrough;
  const zoned = (timeZone: string) => `
name: Test Site
description: A site to test with.
url: https://careers.example
language: en-GB
timeZone: ${timeZone}
publisher: { name: Test Publisher }
contact: { email: applications@careers.example }
assumptions: { daysPerYear: 220, hoursPerWeek: 37.5, weeksPerYear: 52 }`;

  it.each([
    ['a day in winter', '2027-01-31', 'Europe/London', '2027-01-31T23:59:59+00:00'],
    ['a day in summer', '2027-07-31', 'Europe/London', '2027-07-31T23:59:59+01:00'],
    ['the day of the build', '2026-11-20', 'Europe/London', '2026-11-20T23:59:59+00:00'],
    ['the day the clocks go forward', '2027-03-28', 'Europe/Berlin', '2027-03-28T23:59:59+02:00'],
    ['a moment without a zone', '2026-12-31T23:59', 'America/New_York', '2026-12-31T23:59:00-05:00'],
    ['a moment of another zone', '2026-12-31T12:00:00Z', 'Asia/Kolkata', '2026-12-31T17:30:00+05:30'],
  ])('ends with %s', (_, closes, timeZone, expected) => {
    expect(until(closes, timeZone)).toBe(expected);
  });

  it('names no end that the advert does not name', () => {
    expect(posting()).not.toHaveProperty('validThrough');
  });

  it('keeps the day of posting when the advert is edited', () => {
    expect(posting('updated: 2026-11-10')?.datePosted).toBe('2026-11-02');
  });
});

it.each([
  ['[full-time]', 'FULL_TIME'],
  ['[part-time]', 'PART_TIME'],
  ['[contract]', 'CONTRACTOR'],
  ['[temporary, full-time]', ['TEMPORARY', 'FULL_TIME']],
  ['[internship]', 'INTERN'],
  ['[volunteer]', 'VOLUNTEER'],
  ['[per-diem]', 'PER_DIEM'],
  ['[other]', 'OTHER'],
  ['[contract, contract]', 'CONTRACTOR'],
])('employment %s is %j', (employment, expected) => {
  expect(posting(`employment: ${employment}`)?.employmentType).toEqual(expected);
});

it.each([
  ['the e-mail address of the site', '', true],
  ['an e-mail address', 'apply: { email: jobs@acme.example }', true],
  ['a postal address', 'apply: { post: "1 High Street, Leeds" }', true],
  ['a telephone number', 'apply: { url: "tel:+441130000000" }', true],
  ['a form elsewhere', 'apply: { url: "https://acme.example/jobs/17" }', false],
])('directApply for %s', (_, fields, expected) => {
  expect(posting(fields)?.directApply).toBe(expected);
});

describe('requirements', () => {
  const credential = (credentialCategory: string) => ({
    '@type': 'EducationalOccupationalCredential',
    credentialCategory,
  });
  it.each([
    ['[bachelor degree]', credential('bachelor degree')],
    [
      '[bachelor degree, professional certificate]',
      [credential('bachelor degree'), credential('professional certificate')],
    ],
    ['[no requirements]', 'no requirements'],
  ])('education %s', (education, expected) => {
    expect(posting(`education: ${education}`)?.educationRequirements).toEqual(expected);
  });

  it.each([
    ['36', { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 36 }],
    ['0', 'no requirements'],
  ])('%s months of experience', (months, expected) => {
    expect(posting(`experienceMonths: ${months}`)?.experienceRequirements).toEqual(expected);
  });

  it('are the essential ones; duties carry their areas', () => {
    const markup = posting(
      '',
      `<Duties area="Platform">\n\n- Run it\n\n</Duties>\n\n<Requirements level="essential">\n\n- Python\n\n</Requirements>\n\n<Requirements level="desirable">\n\n- Rust\n\n</Requirements>`,
    );
    expect(markup).toMatchObject({ responsibilities: 'Platform:\nRun it', qualifications: 'Python' });
  });

  it('include skills, by their address where ESCO has one', () => {
    expect(posting('skills: [python, sql]')?.skills).toEqual([
      'Python',
      {
        '@type': 'DefinedTerm',
        name: 'SQL',
        url: 'http://data.europa.eu/esco/skill/598de5b0',
        inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'ESCO', url: 'https://esco.ec.europa.eu/' },
      },
    ]);
  });
});

it.each([
  ['contract: { length: P12M }', { jobDuration: 'P12M' }],
  ['contract: { start: 2027-01-04 }', { jobStartDate: '2027-01-04' }],
  ['contract: { start: asap }', { jobImmediateStart: true }],
  ['hours: 37.5 hours a week', { workHours: '37.5 hours a week' }],
  ['visa: No sponsorship', { eligibilityToWorkRequirement: 'No sponsorship' }],
  ['clearance: SC', { securityClearanceRequirement: 'SC' }],
  ['openings: 2', { totalJobOpenings: 2 }],
  ['industry: Banking', { industry: 'Banking' }],
  ['department: Risk', { employmentUnit: { '@type': 'Organization', name: 'Risk' } }],
  ['benefits: [Pension, Lunch]', { jobBenefits: 'Pension\nLunch' }],
])('`%s` becomes %j', (fields, expected) => {
  expect(posting(fields)).toMatchObject(expected);
});
