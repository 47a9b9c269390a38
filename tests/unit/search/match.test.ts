import { describe, expect, test } from 'vitest';
import { stem } from '#search/stem.ts';
import { clauses, found, rolesOf } from './roles-of.ts';

const catalogue = rolesOf(
  {
    nurse: 'title: Staff Nurse\nworkplace: on-site\nindustry: Hospitals\nskills: [triage]',
    tester:
      'title: C++ Tester\nworkplace: remote\napplicants: { countries: [IE] }\nlocations: [{ city: Cork, country: IE }]',
    sister: 'title: Nursing Lead\nemployer: st-anne\nrecruiter: north\nseniority: lead',
    engineer:
      'title: Software Engineer\nskills: [sql]\nworkplace: hybrid\nlocations: [{ city: Łódź, country: PL }]',
  },
  {
    'employers/st-anne.mdx': "name: St Anne's Hospital",
    'employers/north.mdx': 'name: North Search\nkind: agency',
    'skills/triage.yaml': '{ name: Triage, about: Who goes first. }',
  },
);
const names = (...texts: string[]) => found(catalogue, { clauses: clauses(...texts) }).roles.sort();

describe('words are found', () => {
  test.each([
    ['in a title', ['staff'], ['nurse']],
    ['in other forms', ['nurses'], ['nurse', 'sister']],
    ['in a skill', ['triage'], ['nurse']],
    ['in the name of an employer', ['annes'], ['sister']],
    ['in the name of an agency', ['search'], ['sister']],
    ['in a place', ['lodz'], ['engineer']],
    ['in an industry, and in other forms', ['hospital'], ['nurse', 'sister']],
    ['with their signs', ['c++'], ['tester']],
    ['without taking a part of a word', ['nur'], []],
    ['all of them', ['nurse', 'leeds'], ['nurse', 'sister']],
    ['not when one is missing', ['nurse', 'cork'], []],
    ['in their order', ['staff nurse'], ['nurse']],
    ['not in another order', ['nurse staff'], []],
    ['without those that are excluded', ['nurse', '-staff'], ['sister']],
    ['by exclusion alone', ['-nurse'], ['engineer', 'tester']],
  ])('%s', (_, texts, roles) => {
    expect(names(...texts)).toEqual(roles);
  });

  test('as alternatives, in other forms and by a value', () => {
    const alternatives = [
      { words: ['cobol'], phrase: false, forms: [['software', 'engineer']] },
      { words: ['nobody'], phrase: false, value: { facet: 'seniority' as const, key: 'lead' } },
    ];
    expect(found(catalogue, { clauses: [{ alternatives, excluded: false }] }).roles.sort()).toEqual([
      'engineer',
      'sister',
    ]);
  });

  test('by their beginning while they are being typed, the last one alone', () => {
    const unfinished = (...texts: string[]) =>
      found(catalogue, { clauses: clauses(...texts) }, { unfinished: true }).roles;
    expect(unfinished('soft')).toEqual(['engineer']);
    expect(unfinished('nurse', 'sta')).toEqual(['nurse']);
    expect(unfinished('sof', 'engineer')).toEqual([]);
  });

  test('in the text of an advert where the table does not have them', () => {
    const { openRoles } = catalogue;
    const hit = new Map([[openRoles.findIndex(({ slug }) => slug === 'engineer'), 1]]);
    expect(found(catalogue, { clauses: clauses('trains') }, { texts: [hit] }).roles).toEqual(['engineer']);
    expect(found(catalogue, { clauses: clauses('-trains') }, { texts: [hit] }).roles).not.toContain(
      'engineer',
    );
  });
});

describe('what is chosen', () => {
  test.each([
    ['any of the values of a facet', { workplace: ['remote', 'on-site'] }, ['nurse', 'tester']],
    ['all facets', { workplace: ['remote', 'on-site'], place: ['ireland'] }, ['tester']],
    ['a place and what lies in it', { place: ['poland'] }, ['engineer']],
    ['a value that nobody has', { workplace: ['moon'] }, []],
    ['roles among the kinds of pages', { kind: ['role'], workplace: ['remote'] }, ['tester']],
    ['kinds without roles', { kind: ['guide'] }, []],
  ])('%s', (_, chosen, roles) => {
    expect(found(catalogue, { chosen }).roles.sort()).toEqual(roles);
  });

  test('what is refused', () => {
    expect(found(catalogue, { without: { place: ['united-kingdom'] } }).roles.sort()).toEqual([
      'engineer',
      'tester',
    ]);
  });

  test('adverts that do not say are counted', () => {
    expect(found(catalogue, { chosen: { workplace: ['remote'] } }).leftOut.unstated).toEqual({
      workplace: 1,
    });
    expect(
      found(catalogue, { chosen: { workplace: ['remote'] }, clauses: clauses('c++') }).leftOut.unstated,
    ).toEqual({});
  });
});

describe('pay', () => {
  const paid = (pay: string) => `title: Paid\npay: { ${pay} }`;
  const roles = rolesOf({
    year: paid('currency: GBP, min: 50000, max: 62000, per: year, stated: true'),
    less: paid('currency: GBP, max: 59000, per: year, stated: true'),
    day: paid('currency: GBP, max: 300, per: day, stated: true'),
    euro: paid('currency: EUR, min: 90000, per: year, stated: true'),
    guess: paid('currency: GBP, min: 65000, per: year, estimated: { by: Someone }'),
    low: paid('currency: GBP, max: 30000, per: year, estimated: { by: Someone }'),
    words: 'title: Paid\npay: Competitive',
    silent: 'title: Paid',
  });
  const pay = { currency: 'GBP', per: 'year' as const, least: 60_000 };
  const show = { unstatedPay: false, estimates: false, closed: false };

  test('that reaches what is wanted, in its currency, other periods by the year', () => {
    const { roles: names, leftOut } = found(roles, { pay });
    expect(names.sort()).toEqual(['day', 'year']);
    expect(leftOut).toMatchObject({ unstatedPay: 4, estimates: 1, otherCurrencies: { EUR: 1 } });
  });

  test('that was wanted by the day', () => {
    const { roles: names } = found(roles, { pay: { currency: 'GBP', per: 'day', least: 280 } });
    expect(names.sort()).toEqual(['day', 'year']);
  });

  test('that is not stated, when asked for', () => {
    expect(found(roles, { pay, show: { ...show, unstatedPay: true } }).roles.sort()).toEqual([
      'day',
      'guess',
      'low',
      'silent',
      'words',
      'year',
    ]);
    expect(found(roles, { pay, show: { ...show, estimates: true } }).roles.sort()).toEqual([
      'day',
      'guess',
      'year',
    ]);
  });
});

describe('time', () => {
  const roles = rolesOf({
    today: 'title: T\nposted: 2026-11-20\ncloses: 2026-11-20',
    hour: 'title: T\nposted: 2026-11-14\ncloses: 2026-11-20T09:30',
    week: 'title: T\nposted: 2026-11-13\ncloses: 2026-11-26',
    later: 'title: T\nposted: 2026-10-20\ncloses: 2026-11-27',
    open: 'title: T\nposted: 2026-10-01',
  });

  test.each([
    [1, ['today']],
    [7, ['hour', 'today']],
    [8, ['hour', 'today', 'week']],
    [365, ['hour', 'later', 'open', 'today', 'week']],
  ])('posted within %d days', (postedWithin, names) => {
    expect(found(roles, { postedWithin }).roles.sort()).toEqual(names);
  });

  test.each([
    [1, ['hour', 'today']],
    [7, ['hour', 'today', 'week']],
    [8, ['hour', 'later', 'today', 'week']],
  ])('closing within %d days', (closingWithin, names) => {
    expect(found(roles, { closingWithin }).roles.sort()).toEqual(names);
  });

  test('what has closed since the table was made is closed', () => {
    const after = { now: Date.parse('2026-11-20T10:00:00Z') };
    expect(found(roles, {}, after).roles).not.toContain('hour');
    expect(
      found(roles, { show: { unstatedPay: false, estimates: false, closed: true } }, after).roles.at(-1),
    ).toBe('hour');
  });
});

test('the length of a contract, and adverts that do not say it', () => {
  const roles = rolesOf({
    half: 'title: T\ncontract: { length: P6M }',
    year: 'title: T\ncontract: { length: P1Y }',
    weeks: 'title: T\ncontract: { length: P13W }',
    silent: 'title: T',
  });
  expect(found(roles, { contract: { leastMonths: 6 } }).roles.sort()).toEqual(['half', 'year']);
  const short = found(roles, { contract: { mostMonths: 3 } });
  expect(short.roles).toEqual(['weeks']);
  expect(short.leftOut.unstatedLength).toBe(1);
});

test('remote roles that stay although they are far are counted', () => {
  const near = Uint8Array.from([1, 2, 0, 2]);
  const { roles, leftOut } = found(catalogue, {}, { near });
  expect(roles).toHaveLength(3);
  expect(leftOut.remoteKeptNear).toBe(2);
});

test.each([
  ['nurses', 'nursing'],
  ['teachers', 'teaching'],
  ['engineers', 'engineering'],
  ['welding', 'welder'],
  ['nurseries', 'nursery'],
  ['coaches', 'coach'],
  ['planning', 'planner'],
  ['managers', 'management'],
])('%s and %s are one word', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['carer', 'car'],
  ['career', 'care'],
  ['customer', 'customs'],
  ['sales', 'sale managers'],
  ['analysis', 'analyse'],
  ['business', 'busy'],
  ['c++', 'c'],
])('%s and %s are not', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
