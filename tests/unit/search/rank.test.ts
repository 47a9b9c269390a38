import { describe, expect, test } from 'vitest';
import { clauses, found, rolesOf } from './roles-of.ts';

const show = { unstatedPay: false, estimates: false, closed: false };

describe('best', () => {
  const catalogue = rolesOf(
    {
      text: 'title: Clerk\nposted: 2026-11-19',
      employer: 'title: Cleaner\nemployer: python-house\nposted: 2026-11-18',
      skill: 'title: Engineer\nskills: [python]\nposted: 2026-11-17',
      title: 'title: Python Teacher\nposted: 2026-11-16',
      baker: 'title: Baker',
    },
    { 'employers/python-house.mdx': 'name: Python House' },
  );
  const texts = [new Map([[catalogue.openRoles.findIndex(({ slug }) => slug === 'text'), 1]])];

  test('a title above a skill above an employer above the text', () => {
    expect(found(catalogue, { clauses: clauses('python') }, { texts, text: 'python' }).roles).toEqual([
      'title',
      'skill',
      'employer',
      'text',
    ]);
  });

  test('a title that is what was written comes first, however the words were understood', () => {
    const roles = rolesOf({
      head: 'title: Senior Python Developer, Platform\nskills: [python]\nseniority: senior\nposted: 2026-11-19',
      same: 'title: Senior Python Developer\nposted: 2026-10-01',
      many: 'title: Senior Developer of Senior Python Developers\nskills: [python]\nposted: 2026-11-18',
    });
    const asked = { clauses: clauses('senior', 'python', 'developer') };
    expect(found(roles, asked, { text: 'senior PYTHON developer' }).roles[0]).toBe('same');
  });

  test('the nearer title comes first, and a part of one that stands by itself is near', () => {
    const roles = rolesOf({
      far: 'title: Trainee Staff Nurse Liaison Officer\nposted: 2026-11-19',
      part: 'title: Staff Nurse, Intensive Care at Night\nposted: 2026-11-01',
    });
    expect(found(roles, { clauses: clauses('staff', 'nurse') }, { text: 'staff nurse' }).roles).toEqual([
      'part',
      'far',
    ]);
  });

  test('the very word comes before other forms of it and before words that go on', () => {
    const roles = rolesOf({
      prefix: 'title: Trainers\nposted: 2026-11-19',
      form: 'title: Training\nposted: 2026-11-18',
      word: 'title: Train\nposted: 2026-11-17',
    });
    expect(found(roles, { clauses: clauses('train') }, { unfinished: true }).roles[0]).toBe('word');
  });

  test('of equals what closes today comes after the others, then the newest first', () => {
    const roles = rolesOf({
      today: 'title: Baker\nposted: 2026-11-19\ncloses: 2026-11-20',
      old: 'title: Baker\nposted: 2026-11-01',
      new: 'title: Baker\nposted: 2026-11-18',
    });
    expect(found(roles, {}).roles).toEqual(['new', 'old', 'today']);
    expect(found(roles, { clauses: clauses('baker') }).roles).toEqual(['new', 'old', 'today']);
  });

  test('closed roles come last, whatever the order', () => {
    const roles = rolesOf({
      closed:
        'title: Baker\nposted: 2026-11-19\ncloses: 2026-11-19\npay: { currency: GBP, min: 9, per: hour, stated: true }',
      open: 'title: Night Baker and Cook\nposted: 2026-11-01',
    });
    for (const sort of ['best', 'newest', 'closing', 'pay'] as const) {
      const asked = { sort, clauses: clauses('baker'), show: { ...show, closed: true } };
      expect(found(roles, asked, { text: 'baker' }).roles).toEqual(['open', 'closed']);
    }
  });

  test('where few roles have all words, those that have some are near', () => {
    const roles = rolesOf({ both: 'title: Night Baker', one: 'title: Baker', none: 'title: Cook' });
    const { roles: all, near } = found(
      roles,
      { clauses: clauses('night', 'baker') },
      { text: 'night baker' },
    );
    expect([all, near]).toEqual([['both'], ['one']]);
  });
});

test('newest first', () => {
  const roles = rolesOf({ b: 'title: B\nposted: 2026-11-03', a: 'title: A\nposted: 2026-11-02' });
  expect(found(roles, { sort: 'newest' }).roles).toEqual(['b', 'a']);
});

test('what closes first, and what names no end last', () => {
  const roles = rolesOf({
    never: 'title: T\nposted: 2026-11-19',
    late: 'title: T\ncloses: 2027-01-31',
    soon: 'title: T\ncloses: 2026-11-21',
  });
  expect(found(roles, { sort: 'closing' }).roles).toEqual(['soon', 'late', 'never']);
});

test('the highest stated pay first by the year, then other currencies, then estimates, then none', () => {
  const paid = (pay: string) => `title: T\npay: { ${pay} }`;
  const roles = rolesOf({
    silent: 'title: T\nposted: 2026-11-19',
    guess: paid('currency: GBP, min: 900000, per: year, estimated: { by: Someone }'),
    yen: paid('currency: JPY, min: 9000000, per: year, stated: true'),
    year: paid('currency: GBP, min: 20000, max: 65000, per: year, stated: true'),
    day: paid('currency: GBP, max: 300, per: day, stated: true'),
  });
  expect(found(roles, { sort: 'pay' }).roles).toEqual(['day', 'year', 'yen', 'guess', 'silent']);
});
