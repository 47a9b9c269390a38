import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Desk } from '#desk/desk.ts';
import { deskFile, readDesk } from '#desk/desk-file.ts';

const desk: Desk = {
  roles: [
    {
      slug: 'mlops-lead',
      title: 'MLOps Lead',
      employer: 'An investment bank',
      saved: '2026-11-20T09:00:00Z',
      seen: '2026-11-20T09:01:00.123Z',
      applied: '2026-11-21T09:00:00+01:00',
      closes: '2026-12-01T00:00:00Z',
      version: 'a1b2c3',
      outcome: { what: 'no-reply', on: '2026-12-20T09:00:00Z' },
      evidence: [{ requirement: 'Kubernetes', met: true, note: 'Ran it for <three> years' }],
    },
  ],
  skills: [
    { slug: 'kubernetes', name: 'Kubernetes' },
    { slug: 'c-sharp', name: 'C#' },
  ],
};

it('reads back what it wrote', () => {
  expect(readDesk(deskFile(desk))).toEqual({ desk });
});

const file = (change: object) => JSON.stringify({ ...JSON.parse(deskFile(desk)), ...change });
const role = (change: object) => file({ roles: [{ ...desk.roles[0], ...change }] });

it.each([
  ['a page', '<!doctype html><p>hello', /not JSON/],
  ['another JSON', '{"version":1}', /not written by “Export”/],
  ['a list', '[]', /not written by “Export”/],
  ['nothing', 'null', /not written by “Export”/],
  ['a later version', file({ version: 2 }), /another version/],
  ['ten megabytes', `"${'x'.repeat(10_000_000)}"`, /too long/],
  ['roles that are no list', file({ roles: {} }), /A role in this desk/],
  ['a role twice', file({ roles: [desk.roles[0], desk.roles[0]] }), /same role twice/],
  ['a role without a title', role({ title: 7 }), /A role in this desk/],
  ['a path for a slug', role({ slug: '../admin' }), /A role in this desk/],
  ['a prototype for a slug', role({ slug: '__proto__' }), /A role in this desk/],
  ['a day that is none', role({ saved: 'yesterday' }), /A role in this desk/],
  ['an outcome that is none', role({ outcome: { what: 'hired', on: '2026-11-20T09:00:00Z' } }), /A role/],
  ['evidence without words', role({ evidence: [{ met: true }] }), /A role in this desk/],
  ['skills that are none', file({ skills: [{ slug: '<b>', name: 'B' }] }), /A skill in this desk/],
])('refuses %s with a sentence', (_, text, fault) => {
  expect(readDesk(text)).toEqual({ fault: expect.stringMatching(fault) });
});

it('takes no key that it does not know, prototypes among them', () => {
  const read = readDesk(
    '{"rolecall":"desk","version":1,"__proto__":{"polluted":1},"roles":[{"slug":"a","title":"A","employer":"","saved":"2026-11-20T09:00:00Z","__proto__":{"polluted":1},"constructor":1}],"skills":[]}',
  );
  expect(read).toEqual({
    desk: { roles: [{ slug: 'a', title: 'A', employer: '', saved: '2026-11-20T09:00:00Z' }], skills: [] },
  });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

it('never throws, whatever it is given', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readDesk(text)));
  fc.assert(fc.property(fc.jsonValue(), (roles) => void readDesk(file({ roles }))));
});
