import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '#domain/town.ts';
import { gazetteer } from '#search/near/gazetteer.ts';
import { namedTowns, townCalled, type NamedTowns } from '#search/near/named-towns.ts';
import { inKilometres, kilometres, surroundings, wider, within } from '#search/near/near.ts';
import { countriesInUse } from '#search/near/role-towns.ts';
import { rows } from '#search/table/rows.ts';
import { searchTable } from '#search/table/table.ts';
import { towns } from '#towns.ts';
import { catalogueOf, roleFile } from './catalogue-of.ts';

const points = {
  leeds: [53.8, -1.55],
  bradford: [53.79, -1.75],
  london: [51.51, -0.13],
  edinburgh: [55.95, -3.19],
  berlin: [52.52, 13.41],
  potsdam: [52.4, 13.07],
  auckland: [-36.85, 174.76],
  honolulu: [21.31, -157.86],
  northPole: [90, 0],
  southPole: [-90, 77],
} satisfies Record<string, Point>;

describe('kilometres', () => {
  it.each([
    ['leeds', 'leeds', 0],
    ['leeds', 'bradford', 13.2],
    ['london', 'edinburgh', 534],
    ['berlin', 'potsdam', 26.6],
    ['auckland', 'honolulu', 7064],
    ['northPole', 'southPole', 20015],
  ] as const)('from %s to %s it is %d', (from, to, expected) => {
    const distance = kilometres(points[from], points[to]);
    expect(Math.abs(distance - expected)).toBeLessThan(Math.max(0.1, expected * 0.005));
    expect(kilometres(points[to], points[from])).toBe(distance);
  });

  it('counts a mile as 1609.344 metres', () => {
    expect(inKilometres(25, 'miles')).toBeCloseTo(40.2336, 10);
    expect(inKilometres(25, 'km')).toBe(25);
  });
});

describe('the town that is meant', () => {
  const britain = namedIn({ GB: 5, DE: 3, US: 2, CA: 1 });
  const america = namedIn({ US: 5, GB: 2, CA: 1 });
  const canada = namedIn({ CA: 5, GB: 1 });

  it.each([
    ['Leeds', 'name', 'Leeds, United Kingdom'],
    ['  LEEDS ', 'name', 'Leeds, United Kingdom'],
    ['leeds uk', 'name', 'Leeds, United Kingdom'],
    ['Leeds, England', 'name', 'Leeds, United Kingdom'],
    ['Leeds, Alabama', 'name', 'Leeds, United States'],
    ['Leeds, AL, USA', 'name', 'Leeds, United States'],
    ['Newcastle', 'name', 'Newcastle upon Tyne, United Kingdom'],
    ['newcastle-under-lyme', 'name', 'Newcastle under Lyme, United Kingdom'],
    ['Hull', 'name', 'Kingston upon Hull, United Kingdom'],
    ['Cambridge', 'name', 'Cambridge, United Kingdom'],
    ['cambridge ma', 'name', 'Cambridge, Massachusetts, United States'],
    ['Cambridge, Ontario', 'name', 'Cambridge, Canada'],
    ['London', 'name', 'London, United Kingdom'],
    ['London, Canada', 'name', 'London, Canada'],
    ['Newport', 'name', 'Newport, Wales, United Kingdom'],
    ['Newport, Isle of Wight', 'name', 'Newport, Isle of Wight, England, United Kingdom'],
    ['Rome', 'name', 'Rome, Georgia, United States'],
    ['Köln', 'name', 'Köln, Germany'],
    ['koln', 'name', 'Köln, Germany'],
    ['Koeln', 'name', 'Köln, Germany'],
    ['Cologne', 'name', 'Köln, Germany'],
    ['Ko\u0308ln', 'name', 'Köln, Germany'],
    ['München', 'name', 'Munich, Germany'],
    ['Munich', 'name', 'Munich, Germany'],
    ['frankfurt am', 'beginning', 'Frankfurt am Main, Germany'],
    ['Wolverham', 'beginning', 'Wolverhampton, United Kingdom'],
    ['Edinbrugh', 'spelling', 'Edinburgh, United Kingdom'],
    ['Brmingham uk', 'spelling', 'Birmingham, United Kingdom'],
    ['Middelsborough', 'spelling', 'Middlesbrough, United Kingdom'],
    ['Leeds, West Yorkshire', 'name-alone', 'Leeds, United Kingdom'],
  ])('by %j (%s) is %s', (written, how, label) => {
    const meant = townCalled(written, britain);
    expect([meant?.how, meant?.town.label]).toEqual([how, label]);
  });

  it.each([
    ['Cambridge', america, 'Cambridge, Massachusetts, United States'],
    ['Cambridge', canada, 'Cambridge, Canada'],
    ['Birmingham', america, 'Birmingham, Alabama, United States'],
    ['Leeds', america, 'Leeds, United Kingdom'],
    ['London', america, 'London, United Kingdom'],
    ['London', canada, 'London, United Kingdom'],
  ])('by %j is where there are more roles, unless it is far smaller there', (written, named, label) => {
    expect(townCalled(written, named)?.town.label).toBe(label);
  });

  it('names the others of the same name', () => {
    expect(townCalled('Cambridge', britain)?.others.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Cambridge, Massachusetts, United States', 'Cambridge, Canada']),
    );
  });

  it.each(['', ' ', ',', 'uk', 'x', 'xyzzy', '%', '.*', '<script>alert(1)</script>', 'constructor'])(
    'by %j is none',
    (written) => expect(townCalled(written, britain)).toBeUndefined(),
  );

  it('is looked for in any string without harm', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('a'.repeat(10_000), 'uk '.repeat(60), '\ud800', '\u202eLeeds', 'leeds,'.repeat(33)),
    );
    fc.assert(
      fc.property(anything, (written) => {
        const meant = townCalled(written, canada);
        expect(meant === undefined || canada.towns.includes(meant.town)).toBe(true);
      }),
    );
  });
});

describe('roles near Leeds', () => {
  const roles = {
    bradford: 'workplace: on-site\nlocations: [{ city: Bradford, country: GB }]',
    manchester: 'workplace: hybrid\nlocations: [{ city: Manchester, country: GB }]',
    london: 'workplace: on-site\nlocations: [{ city: London, country: GB }]',
    twoplaces: 'locations: [{ city: London, country: GB }, { city: York, country: GB }]',
    cologne: 'workplace: on-site\nlocations: [{ city: Cologne, country: DE }]',
    germany: 'locations: [{ country: DE }]',
    britain: 'locations: [{ country: GB }]',
    hamlet: 'locations: [{ city: Nether Nowhere, country: GB }]',
    nowhere: 'employment: [full-time]',
    anywhere: 'workplace: remote\napplicants: { countries: [GB, IE] }',
    remoteleeds:
      'workplace: remote\nlocations: [{ city: Leeds, country: GB }]\napplicants: { countries: [GB] }',
    remoteabroad: 'workplace: remote\napplicants: { countries: [DE] }',
  };
  const catalogue = catalogueOf(
    Object.fromEntries(
      Object.entries(roles).map(([name, fields]) => [`roles/${name}.mdx`, roleFile(fields)]),
    ),
  );
  const file = gazetteer(catalogue, towns(countriesInUse(catalogue)));
  const named = namedTowns(file);
  const table = rows(searchTable(catalogue));
  const slugs = catalogue.openRoles.map(({ slug }) => slug);
  const all = slugs.map((_, row) => row);

  it('fall into those within the distance, remote ones, and those that cannot be placed', () => {
    expect(found('Leeds', 25)).toEqual({
      near: ['remoteleeds', 'mlops-lead', 'bradford'],
      remoteKept: ['anywhere'],
      unplaced: ['britain', 'hamlet', 'nowhere'],
    });
    expect(found('Leeds', 62).near).toEqual([
      'remoteleeds',
      'mlops-lead',
      'bradford',
      'twoplaces',
      'manchester',
    ]);
  });

  it('may lie abroad only where a town of that country is as near', () => {
    expect(found('Leeds', 800).unplaced).toContain('germany');
    expect(found('Leeds', 300).unplaced).not.toContain('germany');
    expect(found('Köln', 50)).toEqual({
      near: ['cologne'],
      remoteKept: ['remoteabroad'],
      unplaced: ['germany', 'nowhere'],
    });
  });

  it('are each in one list at most, and every one that is left out is known to be elsewhere', () => {
    for (const distance of [0, 10, 100, 1000]) {
      const { near, remoteKept, unplaced } = found('Leeds', distance);
      const listed = [...near, ...remoteKept, ...unplaced];
      expect(new Set(listed).size).toBe(listed.length);
      const out = slugs.filter((slug) => !listed.includes(slug));
      expect(out.filter((slug) => ['anywhere', 'britain', 'hamlet', 'nowhere'].includes(slug))).toEqual([]);
    }
  });

  it('are looked for among the rows that are asked for', () => {
    const around = surroundings(table, file.places, named, centre('Leeds'));
    expect(within(around, 100, []).near).toEqual([]);
    expect(within(around, 25, [slugs.indexOf('bradford')]).near).toEqual([slugs.indexOf('bradford')]);
  });

  it.each([
    ['Leeds', 5, 'miles', [3, 4, 5, 5, 6], { distance: 10, count: 3 }],
    ['Leeds', 5, 'km', [2, 3, 4, 5, 5], { distance: 10, count: 2 }],
    ['Leeds', 50, 'miles', [5, 6], { distance: 100, count: 5 }],
    ['Leeds', 200, 'km', [], undefined],
    ['Inverness', 10, 'miles', [0, 0, 0, 0], undefined],
    ['Brighton', 10, 'km', [0, 0, 2, 2], { distance: 100, count: 2 }],
  ] as const)('from %s beyond %d %s are counted in wider rings', (place, distance, unit, counts, next) => {
    const around = surroundings(table, file.places, named, centre(place));
    const found = wider(around, { distance, unit }, all);
    expect(found.rings.map(({ count }) => count)).toEqual(counts);
    expect(found.next).toEqual(next && { unit, ...next });
    expect(found.country).toEqual({ key: 'united-kingdom', count: 9 });
  });

  function centre(name: string) {
    return townCalled(name, named)!.town;
  }

  function found(name: string, most: number) {
    const lists = within(surroundings(table, file.places, named, centre(name)), most, all);
    const names = (list: number[]) => list.map((row) => slugs[row]!);
    return {
      near: names(lists.near),
      remoteKept: names(lists.remoteKept),
      unplaced: names(lists.unplaced).sort(),
    };
  }
});

/** The towns of countries with so many open roles each. */
function namedIn(roles: Record<string, number>): NamedTowns {
  const files = Object.entries(roles).flatMap(([country, count]) =>
    Array.from({ length: count }, (_, index) => [
      `roles/${country.toLowerCase()}-${index}.mdx`,
      roleFile(`locations: [{ country: ${country} }]`),
    ]),
  );
  const without = { 'roles/mlops-lead.mdx': roleFile(`locations: [{ country: ${Object.keys(roles)[0]} }]`) };
  const catalogue = catalogueOf({ ...without, ...Object.fromEntries(files) });
  return namedTowns(gazetteer(catalogue, towns(countriesInUse(catalogue))));
}
