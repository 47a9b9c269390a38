import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#domain/catalogue.ts';
import { gazetteer, type Gazetteer } from '#search/near/gazetteer.ts';
import { namedTowns } from '#search/near/named-towns.ts';
import { countriesInUse, placePoints } from '#search/near/role-towns.ts';
import { towns } from '#towns.ts';
import { catalogueOf, roleFile } from './catalogue-of.ts';

const ten = ['GB', 'DE', 'US', 'FR', 'ES', 'IT', 'NL', 'PL', 'CA', 'IE'];

describe('the towns of the gazetteer', () => {
  it('has the countries that were asked for, largest towns first', () => {
    const found = towns(['IE', 'GB']);
    expect(new Set(found.map(({ country }) => country))).toEqual(new Set(['IE', 'GB']));
    expect(found[0]).toMatchObject({
      name: 'London',
      country: 'GB',
      region: { name: 'England', code: 'ENG' },
    });
    expect(found.findIndex(({ name }) => name === 'Dublin')).toBeLessThan(10);
  });

  it('knows nothing of a country that does not exist', () => {
    expect(towns(['', 'XX', '__proto__'])).toEqual([]);
  });

  it('has other names in Latin letters, without transliterations and codes', () => {
    const [cologne] = towns(['DE']).filter(({ name }) => name === 'Köln');
    expect(cologne?.others).toEqual(expect.arrayContaining(['Cologne', 'Keulen', 'Colonia']));
    expect(
      cologne?.others.filter((other) => /^\p{Ll}|^\p{Lu}{3}$|['\p{Script=Cyrillic}]/u.test(other)),
    ).toEqual([]);
  });
});

describe('the place of a role', () => {
  it.each([
    ['{ city: Leeds, country: GB }', 'leeds-united-kingdom', 53.8, -1.55],
    ['{ city: Newcastle, country: GB }', 'newcastle-united-kingdom', 54.97, -1.61],
    ['{ city: Hull, country: GB }', 'hull-united-kingdom', 53.74, -0.34],
    ['{ city: Cologne, country: DE }', 'cologne-germany', 50.93, 6.95],
    ['{ city: KÖLN, country: DE }', 'koln-germany', 50.93, 6.95],
    ['{ city: Portland, region: Maine, country: US }', 'portland-maine-united-states', 43.66, -70.26],
    ['{ city: Portland, region: OR, country: US }', 'portland-or-united-states', 45.52, -122.68],
    ['{ city: Newport, region: Isle of Wight, country: GB }', 'newport-united-kingdom', 50.7, -1.29],
    ['{ city: Newport, region: Gwent, country: GB }', 'newport-united-kingdom', 51.59, -3],
    ['{ city: New York, country: US }', 'new-york-united-states', 40.71, -74.01],
  ])('%s is the town that is meant', (location, key, latitude, longitude) => {
    const points = pointsOf(`locations: [${location}]`);
    expect([...points.keys()]).toEqual([key]);
    const [north = NaN, east = NaN] = points.get(key)!;
    expect(north).toBeCloseTo(latitude, 1);
    expect(east).toBeCloseTo(longitude, 1);
  });

  it.each([
    '{ country: GB }',
    '{ region: Cornwall, country: GB }',
    '{ city: Leeds, country: FR }',
    '{ city: Leeds, region: Texas, country: US }',
    '{ city: Nowhere at all, country: GB }',
    "{ city: '*', country: GB }",
    '{ city: constructor, country: GB }',
  ])('%s is not guessed', (location) => {
    expect(pointsOf(`locations: [${location}]`)).toEqual(new Map());
  });
});

describe('the file', () => {
  it('is of the countries in which one works or from which one may apply, most roles first', () => {
    const catalogue = catalogueOf({
      'roles/a.mdx': roleFile('workplace: remote\napplicants: { countries: [IE, DE] }'),
      'roles/b.mdx': roleFile('locations: [{ city: Berlin, country: DE }]'),
      'roles/c.mdx': roleFile('locations: [{ city: Potsdam, country: DE }, { city: Berlin, country: DE }]'),
    });
    expect(countriesInUse(catalogue)).toEqual(['DE', 'GB', 'IE']);
    const { countries, places, ...file } = fileOf(catalogue);
    expect(countries.map(({ label, roles }) => [label, roles])).toEqual([
      ['Germany', 3],
      ['United Kingdom', 1],
      ['Ireland', 1],
    ]);
    const names = file.towns.split('\n');
    expect(new Map(Object.entries(places).map(([key, at]) => [key, names[at]]))).toEqual(
      new Map([
        ['leeds-united-kingdom', 'Leeds'],
        ['berlin-germany', 'Berlin'],
        ['potsdam-germany', 'Potsdam'],
      ]),
    );
    expect(names).toContain('Dublin');
    expect(names).not.toContain('Paris');
  });

  it('keeps each town within a hundredth of a degree', () => {
    const all = towns(['GB']);
    const { towns: read } = namedTowns(fileOf(catalogueOf()));
    expect(read.length).toBeGreaterThan(4000);
    for (const { name, at } of read) {
      const isNear = all.some(
        (town) =>
          town.name === name &&
          Math.max(Math.abs(town.at[0] - at[0]), Math.abs(town.at[1] - at[1])) <= 0.0051,
      );
      expect(isNear, name).toBe(true);
    }
  });

  it('stays below 120 kB compressed with ten large countries, and has every town in which there is a role', () => {
    const catalogue = catalogueOf({
      'roles/far.mdx': roleFile(`workplace: remote\napplicants: { countries: [${ten.join(', ')}] }`),
      'roles/small.mdx': roleFile('locations: [{ city: Youlgreave, country: GB }]'),
    });
    const file = fileOf(catalogue);
    expect(gzipSync(JSON.stringify(file)).length).toBeLessThan(120_000);
    expect(file.towns.split('\n')[file.places['youlgreave-united-kingdom']!]).toBe('Youlgreave');
    expect(file.countries).toHaveLength(10);
  });

  it('is empty and whole where no role says where', () => {
    const catalogue = catalogueOf({ 'roles/mlops-lead.mdx': roleFile('employment: [full-time]') });
    const file = fileOf(catalogue);
    expect(file).toMatchObject({ countries: [], regions: [], towns: '', north: [], places: {} });
    expect(namedTowns(file).towns).toEqual([]);
  });
});

function pointsOf(fields: string): ReturnType<typeof placePoints> {
  const catalogue = catalogueOf({ 'roles/mlops-lead.mdx': roleFile(fields) });
  return placePoints(catalogue, towns(countriesInUse(catalogue)));
}

function fileOf(catalogue: Catalogue): Gazetteer {
  return gazetteer(catalogue, towns(countriesInUse(catalogue)));
}
