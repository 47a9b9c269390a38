import { nearest } from '#domain/nearest.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { series } from './series.ts';

/** What is said of a field that its schema does not know, with the one of `known` that was meant. */
export function unknownField(key: string, known: string[]): Pick<PlacedProblem, 'rule' | 'message' | 'hint'> {
  const other = otherWords.get(key.toLowerCase().replace(/[_\s-]/g, ''));
  const meant = other !== undefined && known.includes(other) ? other : nearest(key, known);
  return {
    rule: 'unknown-field',
    message: `There is no field called \`${key}\` here.`,
    hint: /^\d+$/.test(key)
      ? 'A comma between braces parts two fields: write 45000, not 45,000.'
      : meant
        ? `Did you mean \`${meant}\`?`
        : `The fields are ${series(known, 'and')}.`,
  };
}

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
