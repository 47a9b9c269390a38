import type { z } from 'zod';
import type { Location, locationSchema } from '#domain/place.ts';
import type { Town } from '#domain/town.ts';
import { countryNamed } from './country-names.ts';
import { townsNamed } from './gazetteer.ts';
import { regionsNamed, type Region } from './regions.ts';

export type Place = Pick<Location, 'city' | 'region' | 'country'>;
/** A place as the entry of a role writes it. */
export type RoleLocation = z.input<typeof locationSchema>;
type City = { written: string; towns: Town[] };
type Group = { city?: City; regions?: Region[]; region?: string; country?: string };

const postcode =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]?(?:\s*\d[A-Z]{2})?|\d{4}\s?[A-Z]{2}|\d{5}(?:-\d{4})?|\d{4}|\d{6}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{2}-\d{3})\b/g;
const britishPostcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;
const around =
  /^(?:greater|central|downtown|raum|großraum|umkreis|metropolregion|inner|near|in|at|from|our|around|city of|the|remote(?:ly)?(?: in| from| within)?|hybrid(?: in)?|based in|office in|onsite in|on-site in|various sites from our|within|und|or|and|oder|anywhere in(?: the)?)\s+|\s+(?:city cent(?:re|er)|city|(?:bay )?area|ncr|metro(?:politan)?(?: area)?|(?:science|business|industrial|technology|tech|retail|innovation) park|industrial estate|airport|docks|cbd|region|office|offices|hq|base|town cent(?:re|er)|downtown|east|west|north|south|based|only|onsite|\d{1,2}(?:e|er|ème)?(?: arr(?:ondissement|\.)?)?)$/gi;

/**
 * The places that a label's value or a short part of a line names: "London, UK", "Austin, TX", "Berlin / Munich".
 * `sure` demands that every word is a place, as a heading or a title needs it.
 */
export function placesIn(words: string, cues: { countries: string[]; sure?: boolean }): Place[] {
  const places: Place[] = [];
  let group: Group = {};
  const close = () => {
    const known = places.map(({ country }) => country);
    let place = resolved(group, [...cues.countries, ...known]);
    // "Galway / Limerick": a small town of a far country beside one that is known is one that is not.
    const { city } = group;
    if (
      city &&
      city.towns.length > 0 &&
      group.regions === undefined &&
      group.country === undefined &&
      known.length > 0
    )
      if (place === undefined || (!known.includes(place.country) && biggest(city) < 50_000))
        place = { city: asWritten(city), country: known[0]! };
    if (place !== undefined && !places.some((one) => same(one, place))) places.push(place);
    group = {};
  };
  const chunks = words
    .replace(/[()[\]]/g, ' ; ')
    .split(
      /\s*(;|(?<!\b(?:St|Ste|Ft|Mt|Co))[.!]\s|\s[–—-]\s)\s*|\s*(\/|\||\bor\b|\band\b|&|·|•|\bund\b|\boder\b|\bet\b|\bou\b)\s*/,
    );
  for (let at = 0; at < chunks.length; at += 3) {
    const parts = chunks[at]!.split(/\s*,\s*|[–-]\s+/);
    for (const [order, part] of parts.entries()) {
      const joined = order === 0 && at > 0 && chunks[at - 1] !== undefined;
      // After "or" another place begins, of which New York may be the city and not the state.
      const read = partOf(part, joined ? {} : group);
      if (read === undefined && isTownOf(part, parts[order + 1], cues.sure ?? false)) {
        if (group.city || group.country) close();
        group = { city: { written: part.trim(), towns: [] } };
        continue;
      }
      if (read === undefined) {
        if (
          cues.sure &&
          part.trim() !== '' &&
          !/^\W*(?:(?:fully )?remote|hybrid|on-?site|home|office|anywhere)\W*$/i.test(part)
        )
          return [];
        continue;
      }
      if (read.regions && group.regions && !group.city && group.region !== undefined) {
        // "Delaware, OH": the first was no state, for it is in another.
        const towns = townsNamed(group.region).filter((town) => read.regions!.some((one) => fits(town, one)));
        if (towns.length > 0 || (/^[A-Z]{2,3}$/.test(read.region ?? '') && group.region.length > 3))
          group = { city: { written: group.region, towns } };
      }
      if (read.city && group.city && read.city.written !== group.city.written) {
        if (!joined && isPartOf(group.city, read.city)) {
          group.city = read.city;
          continue;
        }
        if (!joined && near(group.city, read.city)) {
          if (biggest(read.city) > biggest(group.city)) group.city = read.city;
          continue;
        }
        close();
      } else if (read.city && !group.city && (group.country || group.region)) close();
      group = { ...group, ...read };
    }
  }
  close();
  const country = places.find((one) => one.country)?.country;
  return places.filter((one) => one.city !== undefined || places.length === 1 || one.country !== country);
}

function partOf(part: string, group: Group): Group | undefined {
  let bare = part
    .replace(/^(?!['’]s-)\W+|[\s.:;!?]+$/gu, '')
    .replace(/^NYC$/, 'New York')
    .replace(/^(?:(?:north|south|east|west|central)[- ]?){1,2} london$/i, 'London');
  if (bare === '' || bare.length > 60) return undefined;
  if (
    /^[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?$/.test(bare) &&
    group.city?.towns.some((town) => town.country === 'GB')
  ) {
    return { city: { ...group.city, towns: group.city.towns.filter((town) => town.country === 'GB') } };
  }
  const country = countryNamed(bare);
  const started = group.city !== undefined;
  const isState = ['singapore', 'hong kong', 'monaco', 'macau', 'luxembourg'].includes(bare.toLowerCase());
  if (country !== undefined && isState && !started) {
    const towns = townsNamed(bare);
    return { country, ...(towns.length > 0 ? { city: { written: bare, towns } } : {}) };
  }
  if (country !== undefined) return isState && group.city ? { country, city: group.city } : { country };
  const whole = / City$/.test(bare) && townsNamed(bare).length > 0;
  for (let pass = 0; pass < 3 && !whole; pass++) {
    const next = bare.replace(around, '').trim();
    if (next === bare || next === '') break;
    bare = next;
  }
  const inner = countryNamed(bare);
  if (inner !== undefined && /^\p{Lu}/u.test(bare)) return { country: inner };
  const regions = regionsNamed(bare.replace(postcode, '').trim());
  if (
    /^[A-Z]{2}$/.test(bare) &&
    group.city?.towns[0]?.country === bare &&
    !regions.some((one) => group.city!.towns.some((town) => fits(town, one)))
  )
    return { country: bare };
  if (regions.length > 0 && (started || isRegionFirst(regions, bare)))
    return {
      regions,
      region: bare
        .replace(postcode, '')
        .replace(/^([A-Z])\.([A-Z])$/, '$1$2')
        .trim(),
    };
  const lone = bare.replace(postcode, '').replace(/\s+/g, ' ').trim();
  const word = whole ? lone : lone.replace(around, '').trim();
  if (!/^(?:['’]s-)?\p{Lu}/u.test(word)) return undefined;
  const { written, towns } = cityNamed(word);
  if (towns.length > 0 && isName(word)) {
    const british = britishPostcode.test(bare) ? towns.filter(({ country }) => country === 'GB') : [];
    return { city: { written, towns: british.length > 0 ? british : towns } };
  }
  const code =
    /^[A-Z]{2}$/.test(word) && started && group.city!.towns.some((town) => town.country === word)
      ? word
      : undefined;
  if (code) return { country: code };
  if (started && word.length > 3) {
    const named = group.city!.towns.filter((town) =>
      [town.region?.name, town.county].some((name) => name?.toLowerCase() === word.toLowerCase()),
    );
    if (named.length > 0) return { region: word, city: { ...group.city!, towns: named } };
  }
  const [, head, tail] = /^(.+) ([A-Z]{2,3}|\p{Lu}\p{L}+)$/u.exec(word) ?? [];
  if (head && tail) {
    const left = townsNamed(head);
    const regionsAfter = regionsNamed(tail);
    if (left.length > 0 && regionsAfter.length > 0 && isName(head))
      return { city: { written: head, towns: left }, regions: regionsAfter, region: tail };
    const countryAfter = countryNamed(tail);
    if (left.length > 0 && countryAfter)
      return { city: { written: head, towns: left }, country: countryAfter };
  }
  return undefined;
}

/** "California" and "Kent" are states and counties before they are towns; "New York" and "Washington" are not. */
function isRegionFirst(regions: readonly Region[], words: string): boolean {
  const [largest] = townsNamed(words);
  return largest === undefined || (words.length > 3 && regions.length > 0 && largest.inhabitants < 180_000);
}

/** Not a word that adverts say more often than they mean the town. */
function isName(word: string): boolean {
  return !/^(?:eu|uk|us|usa|uae|emea|apac|remote|hybrid|central|office|job|jobs|full|part|time|mobile|reading room|nice|of|this|why|us|hr|team|role|start|may|march|june|august|april|male|most|general|best|union|bar|university|college|hospital|school|monday|friday|sunday|contract|apply|salary|date|home|work|hub|field|house|center|centre|temple|street|park|rate|man|sale|split|deal|battle|rugby|date|bath and|orange|date|date|sales|engineering|driver|baker|cook|potter|cleaner|along|young|senior|manager|account|data|normal|bachelor|media|marketing|design|police|enterprise|commerce|industry|experience|price|opportunity|independence|superior|liberal|liberty|justice|energy|science|art|security|success|cable|law|bank|mission|china|mexico|cuba|peru|poland|lebanon|independent|progress|prime|trainer|golden|pace)$/i.test(
    word,
  );
}

function resolved(group: Group, cues: string[]): Place | undefined {
  const { city, region, country } = group;
  if (city === undefined) {
    if (country !== undefined) return region ? { region, country } : { country };
    const only = group.regions?.length === 1 ? group.regions[0] : undefined;
    if (only === undefined || only.name.length < 4 || /^[A-Z]{2,3}$/.test(region ?? '')) return undefined;
    const whole = /^(England|Scotland|Wales|Northern Ireland)$/.test(only.name);
    return { region: whole ? only.name : region!, country: only.country };
  }
  let towns = country === undefined ? city.towns : city.towns.filter((town) => town.country === country);
  let kept = region;
  if (region === 'Georgia' && country === undefined && city.towns[0]?.country === 'GE')
    return { city: asWritten(city), country: 'GE' };
  if (group.regions && country === undefined) {
    const within = towns.filter((town) => group.regions!.some((one) => fits(town, one)));
    const loosely = towns.filter((town) => group.regions!.some((one) => one.country === town.country));
    const countries = new Set(group.regions.map((one) => one.country));
    towns = within.length > 0 ? within : loosely;
    if (towns.length === 0 && countries.size === 1)
      return { city: asWritten(city), region: kept!, country: [...countries][0]! };
  }
  if (country !== undefined && towns.length === 0)
    return { city: asWritten(city), ...(kept ? { region: kept } : {}), country };
  if (towns.length === 0) return undefined;
  if (group.regions === undefined && country === undefined) kept = region;
  const code = country ?? countryOf(towns, cues);
  if (code === undefined) return undefined;
  return { city: asWritten(city), ...(kept ? { region: kept } : {}), country: code };
}

/** "WHITLEY BAY" as its name is written elsewhere. */
function asWritten({ written, towns }: City): string {
  if (written.length < 4 || written !== written.toUpperCase()) return written;
  return towns.find(({ name }) => name.toUpperCase() === written)?.name ?? written;
}

/** The country of towns that share a name: the one that the advert speaks of, or that of a far larger town. */
function countryOf(towns: Town[], cues: string[]): string | undefined {
  const [first] = towns;
  const cued = towns.find((town) => cues.includes(town.country));
  if (cued === undefined && cues.length > 0 && first!.inhabitants < 100_000 && towns.length > 1)
    return undefined;
  const rival = towns.find((town) => town.country !== first!.country);
  const famous =
    cued !== undefined && first!.inhabitants > 1_000_000 && first!.inhabitants > 50 * cued.inhabitants;
  if (cued && !famous && (cued.inhabitants > 5000 || cued === first)) return cued.country;
  if (rival === undefined || first!.inhabitants >= 2.5 * rival.inhabitants)
    return first!.inhabitants > (rival === undefined && cues.length === 0 ? 10_000 : 0)
      ? first!.country
      : undefined;
  return undefined;
}

function fits(town: Town, region: Region): boolean {
  if (town.country !== region.country) return false;
  const names = [town.region?.name, town.county, town.region?.code].map((name) => name?.toLowerCase());
  return (
    names.includes(region.name.toLowerCase()) ||
    (region.code !== undefined && town.region?.code === region.code)
  );
}

function near(a: City, b: City): boolean {
  return a.towns.slice(0, 5).some((one) =>
    b.towns.slice(0, 5).some((two) => {
      const [latitude, longitude] = [one.at[0] - two.at[0], one.at[1] - two.at[1]];
      return one.country === two.country && Math.abs(latitude) < 0.45 && Math.abs(longitude) < 0.6;
    }),
  );
}

/** "Whitefield, Bangalore": a part of a great city that has the name of a small town of another country. */
function isPartOf(a: City, b: City): boolean {
  return biggest(b) > 500_000 && biggest(b) > 20 * biggest(a) && a.towns[0]?.country !== b.towns[0]?.country;
}

/** The city of a name, and of "Köln-Ehrenfeld" that is Köln. */
function cityNamed(word: string): City {
  const towns = townsNamed(word);
  const [, town] = /^(\p{Lu}[\p{L} ]{2,})-\p{Lu}[\p{L} -]{2,}$/u.exec(word) ?? [];
  if (towns.length > 0 || town === undefined) return { written: word, towns };
  return {
    written: town,
    towns: townsNamed(town).filter(
      ({ country, inhabitants }) => inhabitants > 50_000 && districts.has(country),
    ),
  };
}

const districts = new Set(['DE', 'AT', 'CH', 'NL', 'BE', 'LU', 'PL', 'FR']);

/** "Ringaskiddy, Co. Cork": a town too small to be known, by the county that stands after it. */
function isTownOf(part: string, next: string | undefined, sure: boolean): boolean {
  if (next === undefined || !/^\p{Lu}[\p{L}'’]+(?:[ -]\p{L}[\p{L}'’]*){0,2}$/u.test(part.trim()))
    return false;
  const regions = regionsNamed(next.replace(postcode, '').trim());
  return (
    regions.length === 1 &&
    next.trim().length > 3 &&
    (!sure || /^co(?:\.|unty)? /i.test(next)) &&
    !/\b(?:office|park|road|street|hospital|school|cent(?:re|er)|site|campus|house|various|remote|hybrid|area|region|estate|university|college|club|hotel)\b/i.test(
      part,
    )
  );
}

function biggest(city: City): number {
  return city.towns[0]?.inhabitants ?? 0;
}

function same(a: Place, b: Place): boolean {
  return a.city === b.city && a.country === b.country;
}

/** Places in the fields of a role, without those that are not known. */
export function refined(places: Place[]): RoleLocation[] {
  return places.map(({ city, region, country }) => ({
    ...(city ? { city } : {}),
    ...(region ? { region } : {}),
    country,
  }));
}
