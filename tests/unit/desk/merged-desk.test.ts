import { expect, it } from 'vitest';
import { deskRole, emptyDesk, withRole, type Desk, type DeskRole } from '#desk/desk.ts';
import { mergedDesk } from '#desk/merged-desk.ts';

const role: DeskRole = { slug: 'a', title: 'A', employer: 'Acme' };
const skill = (slug: string) => ({ slug, name: slug });
const of = (...roles: DeskRole[]): Desk => ({ roles, skills: [] });

it('keeps every role and skill of both', () => {
  const own = { roles: [{ ...role, saved: '2026-01-01T00:00:00Z' }], skills: [skill('sql'), skill('go')] };
  const brought = {
    roles: [{ ...role, slug: 'b', saved: '2026-01-02T00:00:00Z' }],
    skills: [skill('go'), skill('css')],
  };
  const merged = mergedDesk(own, brought);
  expect(merged.roles.map(({ slug }) => slug)).toEqual(['a', 'b']);
  expect(merged.skills).toEqual([skill('sql'), skill('go'), skill('css')]);
});

it('keeps each mark that one of the two has, and the later of two', () => {
  const own = of({ ...role, saved: '2026-01-03T00:00:00Z', version: 'new', applied: '2026-01-01T00:00:00Z' });
  const brought = of({
    ...role,
    title: 'Old title',
    saved: '2026-01-02T00:00:00Z',
    version: 'old',
    outcome: { what: 'offer', on: '2026-01-02T00:00:00Z' },
  });
  expect(mergedDesk(own, brought).roles).toEqual([
    {
      ...role,
      saved: '2026-01-03T00:00:00Z',
      applied: '2026-01-01T00:00:00Z',
      version: 'new',
      outcome: { what: 'offer', on: '2026-01-02T00:00:00Z' },
    },
  ]);
});

it('compares moments by time, not by letters', () => {
  const own = of({ ...role, saved: '2026-01-01T23:30:00-05:00' });
  const brought = of({ ...role, saved: '2026-01-02T01:00:00Z' });
  expect(mergedDesk(own, brought).roles[0]?.saved).toBe('2026-01-01T23:30:00-05:00');
});

it('puts two notes on one requirement below each other, once', () => {
  const own = of({ ...role, evidence: [{ requirement: 'SQL', met: false, note: 'Mine' }] });
  const brought = of({
    ...role,
    evidence: [
      { requirement: 'SQL', met: true, note: 'Theirs' },
      { requirement: 'Go', met: false, note: '' },
    ],
  });
  const merged = mergedDesk(own, brought);
  const expected = [
    { requirement: 'SQL', met: true, note: 'Mine\nTheirs' },
    { requirement: 'Go', met: false, note: '' },
  ];
  expect(merged.roles[0]?.evidence).toEqual(expected);
  expect(mergedDesk(merged, brought).roles[0]?.evidence).toEqual(expected);
});

it('lets go of a role of which nothing is kept', () => {
  const desk = withRole(emptyDesk, { ...role, saved: '2026-01-01T00:00:00Z' });
  expect(deskRole(desk, 'a')).toBeDefined();
  expect(withRole(desk, role).roles).toEqual([]);
});
