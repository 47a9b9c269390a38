import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relatedRoles } from '#domain/related.ts';
import { sampleCatalogue } from '../../support/sample.ts';

const files = {
  'profiles/engineer.mdx': 'title: Engineer\nsummary: Builds.',
  'skills/go.yaml': '{ name: Go, about: A language. }',
};

/** Roles from the newest to the oldest, so that their numbers are their places in the list. */
function openRoles(fields: readonly string[]) {
  const roles = fields.map((own, index): [string, string] => [
    `roles/role-${index}.mdx`,
    `title: Role ${String(index).padStart(2, '0')}\nemployer: acme\nposted: 2026-11-02\n${own}\n---\nYou build.`,
  ]);
  return sampleCatalogue({ ...files, ...Object.fromEntries(roles) }).openRoles;
}

test('roles like another come with what they have in common', () => {
  const roles = openRoles([
    'profile: engineer\nskills: [python, sql, go]\nseniority: senior\nlocations: [{ country: GB }]',
    'skills: [sql]\nseniority: senior\nlocations: [{ country: GB }]',
    'profile: engineer\nlocations: [{ country: DE }]',
    'seniority: senior\nlocations: [{ country: GB }]',
    'skills: [go]\nlocations: [{ country: DE }]',
    'skills: [python, sql, go]\nlocations: [{ country: FR }]',
  ]);
  expect(relatedRoles(roles[0]!, roles).map(({ role, why }) => [role.title, why])).toEqual([
    ['Role 01', 'also asks for SQL, also in the United Kingdom, same level'],
    ['Role 02', 'same role profile'],
    ['Role 05', 'also asks for Python and SQL and 1 more'],
  ]);
});

test('no open role that is more alike is left out', () => {
  const facts = fc.record({
    profile: fc.constantFrom('', 'profile: engineer'),
    skills: fc.subarray(['python', 'sql', 'go']),
    seniority: fc.constantFrom('', 'seniority: senior', 'seniority: lead'),
    place: fc
      .constantFrom('', 'GB', 'DE')
      .map((country) => country && `locations: [{ country: ${country} }]`),
    remote: fc.constantFrom('', 'workplace: remote\napplicants: { countries: [GB] }'),
  });
  fc.assert(
    fc.property(fc.array(facts, { minLength: 1, maxLength: 14 }), (all) => {
      const roles = openRoles(
        all.map(({ skills, ...others }) =>
          [...Object.values(others), `skills: [${skills.join(', ')}]`].filter(Boolean).join('\n'),
        ),
      );
      const [first = all[0]!, ...rest] = all;
      const country = (one: typeof first) => one.place.match(/[A-Z]{2}/)?.[0] ?? (one.remote && 'GB');
      const points = rest.map(
        (one) =>
          3 * Number(first.profile !== '' && one.profile !== '') +
          one.skills.filter((skill) => first.skills.includes(skill)).length +
          Number(first.remote !== '' && one.remote !== '') +
          Number(country(first) !== '' && country(first) === country(one)) +
          Number(first.seniority !== '' && first.seniority === one.seniority),
      );
      const best = [...points.entries()]
        .filter(([, score]) => score >= 3)
        .sort(([, a], [, b]) => b - a)
        .slice(0, 4)
        .map(([index]) => roles[index + 1]!.slug);
      expect(relatedRoles(roles[0]!, roles).map(({ role }) => role.slug)).toEqual(best);
    }),
    { numRuns: 60 },
  );
});
