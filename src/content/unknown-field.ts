import { nearest } from '#domain/nearest.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { series } from './series.ts';

/** What is said of a field that its schema does not know, with the one of `known` that was meant. */
export function unknownField(key: string, known: string[]): Pick<PlacedProblem, 'rule' | 'message' | 'hint'> {
  const plain = key.toLowerCase().replace(/[_\s-]/g, '');
  const other = otherWords.get(plain);
  const without = noField.get(plain);
  const meant = other !== undefined && known.includes(other) ? other : nearest(key, known);
  return {
    rule: 'unknown-field',
    message: `There is no field called \`${key}\` here.`,
    hint: without
      ? without
      : /^\d+$/.test(key)
        ? 'A comma between braces parts two fields: write 45000, not 45,000.'
        : meant
          ? `Did you mean \`${meant}\`?`
          : `The fields are ${series(known, 'and')}.`,
  };
}

const coordinates = 'Remove it: a place is found by its name, and coordinates are not written down.';

/** What other systems have a field for, and this one has none. */
const noField = new Map(
  Object.entries({
    latitude: coordinates,
    longitude: coordinates,
    lat: coordinates,
    lng: coordinates,
    lon: coordinates,
    geo: coordinates,
    coordinates,
    experienceinplaceofeducation:
      'Remove it, and say in the text that experience counts in the place of education.',
    status:
      'Write `closed: { on: 2026-11-01, why: filled }` for a role that is filled, `draft: true` for one that is not ready, and nothing for one that is open.',
  }),
);

/** What people who come from other systems call our fields. */
const otherWords = new Map(
  Object.entries({
    salary: 'pay',
    salry: 'pay',
    wage: 'pay',
    rate: 'pay',
    compensation: 'pay',
    salarymin: 'pay',
    salarymax: 'pay',
    salrymax: 'pay',
    company: 'employer',
    organisation: 'employer',
    organization: 'employer',
    hiringorganization: 'employer',
    client: 'employer',
    agency: 'recruiter',
    location: 'locations',
    place: 'locations',
    deadline: 'closes',
    validthrough: 'closes',
    expires: 'closes',
    closingdate: 'closes',
    date: 'posted',
    dateposted: 'posted',
    published: 'posted',
    remote: 'workplace',
    type: 'employment',
    jobtype: 'employment',
    employmenttype: 'employment',
    level: 'seniority',
    id: 'reference',
    link: 'apply',
    email: 'apply',
    url: 'apply',
    website: 'url',
    homepage: 'url',
    town: 'city',
    state: 'region',
    county: 'region',
    zip: 'postcode',
    postalcode: 'postcode',
    period: 'per',
    from: 'min',
    to: 'max',
    minimum: 'min',
    maximum: 'max',
    duration: 'length',
    summary: 'glance',
  }),
);
