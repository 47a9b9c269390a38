import { describe, expect, it } from 'vitest';
import { employerPicture } from '#sharing/employer-picture.ts';
import { alternativeText } from '#sharing/picture.ts';
import { profilePicture } from '#sharing/profile-picture.ts';
import { rolePicture } from '#sharing/role-picture.ts';
import { sitePicture } from '#sharing/site-picture.ts';
import {
  sampleCatalogue,
  sampleEmployer,
  sampleProfile,
  sampleRole,
  sampleSite,
} from '../../support/sample.ts';

const picture = (fields = '', now?: string) =>
  rolePicture(
    sampleRole(fields, undefined, { 'employers/north.mdx': 'name: North\nkind: agency' }, now),
    sampleSite,
  );
const shown = (fields: string) =>
  picture(fields).facts.map(({ label, value, detail = '', source }) => [
    label,
    `${value} ${detail}`.trim(),
    source,
  ]);

describe('the picture of a role', () => {
  it('says what is advertised, by whom, and where', () => {
    expect(picture()).toEqual({
      site: 'Test Site',
      kind: 'Vacancy',
      by: { name: 'Acme Robotics', through: undefined },
      title: 'Data Engineer',
      lead: undefined,
      notice: undefined,
      facts: [
        {
          label: 'Place',
          value: 'Leeds, United Kingdom',
          figure: false,
          detail: undefined,
          source: 'stated',
        },
      ],
    });
  });

  it.each([
    ['{ currency: GBP, min: 40000, max: 50000, per: year, stated: true }', '£40,000 to £50,000 a year'],
    ['{ currency: GBP, max: 850, per: day, stated: true }', 'Up to £850 a day'],
    ['{ currency: EUR, min: 14.5, per: hour, stated: true }', 'From €14.50 an hour'],
  ])('has stated pay %s', (pay, words) => {
    expect(shown(`pay: ${pay}`)[0]).toEqual(['Pay', words, 'stated']);
  });

  it.each([
    ['an estimate', 'pay: { currency: GBP, min: 40123, max: 50456, per: year, estimated: { by: Guessers } }'],
    ['words without a figure', 'pay: Competitive'],
    ['what is worked out for a year', 'pay: { currency: GBP, max: 850, per: day, stated: true }'],
  ])('has no trace of %s', (_, fields) => {
    const whole = JSON.stringify(picture(fields)) + alternativeText(picture(fields));
    expect(whole).not.toMatch(/40,?123|50,?456|Guessers|Competitive|187,?000|estimated|worked out/i);
  });

  it('has the closing date that is stated, and none that is not', () => {
    expect(shown('closes: 2026-12-04')).toContainEqual(['Closes', '4 December 2026', 'stated']);
    expect(shown('').map(([label]) => label)).toEqual(['Place']);
  });

  it('has no place that nobody states', () => {
    const { roles, site } = sampleCatalogue({
      'roles/a.mdx': 'title: Data Engineer\nemployer: acme\nposted: 2026-11-02\n---\nYou build.',
    });
    expect(rolePicture(roles[0]!, site).facts).toEqual([]);
    expect(shown('workplace: remote\napplicants: { countries: [GB] }')).toEqual([
      ['Place', 'Remote, United Kingdom', 'stated'],
    ]);
  });

  it.each([
    ['recruiter: north', 'through North'],
    ['recruiter: unnamed', 'through a recruiter'],
  ])('says who advertises for the employer: %s', (fields, through) => {
    expect(picture(fields).by).toEqual({ name: 'Acme Robotics', through });
    expect(shown(fields)[0]).toEqual(['Place', 'Leeds, United Kingdom', 'stated by the recruiter']);
  });

  it.each([
    ['closes: 2026-11-10', 'Applications closed on 10 November 2026.'],
    ['closed: { on: 2026-11-10, why: filled }', 'The role was filled on 10 November 2026.'],
    ['closed: { on: 2026-11-10, why: withdrawn }', 'The role was withdrawn on 10 November 2026.'],
  ])('is that of no vacancy when it is over: %s', (fields, notice) => {
    const over = picture(`${fields}\npay: { currency: GBP, max: 850, per: day, stated: true }`);
    expect(over).toMatchObject({ kind: 'Past vacancy', notice, facts: [] });
    expect(alternativeText(over)).toBe(`Test Site, past vacancy: Data Engineer, Acme Robotics. ${notice}`);
  });
});

it('an employer that may not be named has its description for a name', () => {
  const bank = employerPicture(
    sampleEmployer('disclosed: false\ndescribedAs: A global bank\nindustry: Banking'),
    sampleSite,
  );
  expect(bank).toMatchObject({ kind: 'Employer, not named', title: 'A global bank' });
  expect(alternativeText(bank)).toBe('Test Site, employer, not named: A global bank. Industry: Banking.');
});

it('a profile says that it is none of a vacancy', () => {
  expect(alternativeText(profilePicture(sampleProfile(), sampleSite))).toBe(
    'Test Site, role profile, not a vacancy: Data Engineer. Builds pipelines.',
  );
});

it('the words for the picture say all that it shows', () => {
  expect(
    alternativeText(picture('pay: { currency: GBP, max: 850, per: day, stated: true }\ncloses: 2026-12-04')),
  ).toBe(
    'Test Site, vacancy: Data Engineer, Acme Robotics. Pay: Up to £850 a day (stated). Place: Leeds, United Kingdom (stated). Closes: 4 December 2026 (stated).',
  );
  expect(alternativeText(sitePicture(sampleSite))).toBe('Test Site. A site to test with.');
});
