import type { z } from 'zod';
import type { locationSchema } from '#domain/place.ts';
import { countriesIn, europeanUnion } from './country-names.ts';
import { townsNamed } from './gazetteer.ts';
import type { Passage } from './pieces.ts';
import { placesIn, type Place } from './places.ts';
import { said, type Said } from './said.ts';

type Location = z.input<typeof locationSchema>;
const cap = String.raw`\p{Lu}[\p{L}'’-]*\.?(?:[ -](?:\p{Lu}[\p{L}'’-]*|upon|on|de|la|le|am|der|of|den|sur|del|do|\d{1,2}(?=[,. ]))){0,3}`;
const inPlace = new RegExp(
  String.raw`\b(in the heart of|in|at|near|outside|around|above|overlooking|from our|à|en|aus|bij|w|(?:km|miles?|minutes?|mins?|hours?) (?:from|(?:north|south|east|west) of)|just off|close to)\s+(?:our |the |its |central |downtown |greater |sunny |el centro de |pleno centro de |la ciudad de |le centre de |plein cœur de |het centrum van |centro a |centrum )*(${cap})(?:,\s+(${cap}))?(?:,\s+(${cap}))?`,
  'gu',
);
const ourOffice = new RegExp(
  String.raw`\b(?:our|the|its)\s+(${cap})\s+(?:office|base|site|studio|hq|headquarters|clinic|practice|warehouse|depot|branch|showroom|campus|hub|patch)\b`,
  'gu',
);

export type SegmentRead = { places: Place[]; rest: string };

/** A short part of a line, read as places at its end: "Harrowgate Heating Ltd, Derby" is a name and a place. */
export function placeAtEnd(segment: string, cues: string[]): SegmentRead {
  const bare = segment
    .replace(/\((?:[^()]{0,60})\)/g, (inner) =>
      placesIn(inner, { countries: cues, sure: true }).length > 0 ? `, ${inner.slice(1, -1)}` : ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  const parts = bare.split(/\s*,\s*/);
  for (let from = 0; from < Math.min(parts.length, 4); from++) {
    const tail = parts.slice(from).join(', ');
    const places = placesIn(tail, { countries: cues, sure: true });
    if (places.length === 0) continue;
    const alone =
      parts.length - from === 1 &&
      places.length === 1 &&
      places[0]!.city !== undefined &&
      places[0]!.region === undefined;
    if (alone && (townsNamed(places[0]!.city!)[0]?.inhabitants ?? 0) < 12_000) continue;
    if (from > 0 && (bare.length > 100 || parts.slice(0, from).join(' ').split(' ').length > 9)) continue;
    return { places, rest: parts.slice(0, from).join(', ') };
  }
  for (let to = Math.min(parts.length - 1, 3); to > 0 && bare.length < 90; to--) {
    const places = placesIn(parts.slice(0, to).join(', '), { countries: cues, sure: true });
    if (places.length > 0 && places[0]!.city !== undefined) return { places, rest: '' };
  }
  return { places: [], rest: bare };
}

/** Where the work is, by the label, the head, or a sentence that says so. */
export function placeSaid(
  passages: readonly Passage[],
  segments: readonly { words: string; passage: Passage }[],
  cues: string[],
): Said<Location[]> | undefined {
  const labelled = passages.filter(({ label }) => label === 'place');
  const places: Place[] = [];
  let from: Passage | undefined;
  for (const passage of labelled) {
    const value =
      passage.value.length < 140 ? passage.value : passage.value.slice(0, 140).split(/[.!?]\s/, 1)[0]!;
    const found = placesIn(value.replace(/\b(?:hybrid|remote)\b[^,;()]{0,3}(?=$|[,;(])/gi, ' '), {
      countries: cues,
    });
    if (found.length === 0) continue;
    from ??= passage;
    add(places, found);
  }
  if (from) return said(refined(places), from);
  for (const { words, passage } of segments) {
    if (/^covering\b/i.test(words)) continue;
    const found = placeAtEnd(words, cues).places;
    if (found.length === 0) continue;
    from ??= passage;
    add(places, found);
  }
  if (from && places.some(({ city }) => city !== undefined)) return said(refined(places), from);
  const prose = inProse(passages, cues) ?? inAddress(passages, cues);
  if (prose) return prose;
  return from ? said(refined(places), from) : undefined;
}

/** Names of many countries at once: with them the countries that stand beside them are not all. */
const continents =
  /\b(?:Europe|EMEA|APAC|LATAM|MENA|(?:North|South|Latin|Central) America|the Americas|Asia|Africa|worldwide|globally|anywhere in the world)\b/i;

/** Where customers are, which is not where one lives. */
const territory = /\b(?:covering|serving|selling (?:in)?to|customers in|clients in)\b[^.;|]*/gi;

/** From which countries one may work remotely, where the advert says so. */
export function applicantsSaid(passages: readonly Passage[]): Said<string[]> | undefined {
  const strong = passages.filter(
    ({ label, part, words }) =>
      label === 'place' ||
      label === 'workplace' ||
      label === 'visa' ||
      (label === undefined && part === 'head' && words.length < 160),
  );
  for (const passage of strong) {
    if (continents.test(passage.value)) continue;
    const countries = countriesIn(passage.value.replace(territory, ' '));
    if (
      countries.length > 0 &&
      (passage.label !== undefined ||
        /\bremote|\bhome[- ]based|\bwork from|\btele|\bonly\b/i.test(passage.words))
    )
      return said(countries.toSorted(), passage);
  }
  const union = [
    ...strong,
    ...passages.filter(({ words }) => /\bwork (?:from )?anywhere\b|\bremote/i.test(words)),
  ].find(
    ({ words }) =>
      /\b(?:EU|European Union)\b/.test(words) && /\bremote|\bhome|\btele|\banywhere/i.test(words),
  );
  for (const passage of passages) {
    if (
      !/\b(?:based (?:in|within)|locat(?:ed|ion) in|resid(?:e|ent|ents|ency|encia)\b|right to work in|authori[sz]ed to work in|eligible to work in|live in|living in|remote(?:ly)? (?:in|from|within|across)|anywhere (?:in|within)|candidates (?:in|from)|work from)/i.test(
        passage.words,
      )
    )
      continue;
    if (continents.test(passage.words)) continue;
    const countries = countriesIn(passage.words);
    if (countries.length > 0 && passage.part !== 'employer' && passage.words.length < 300)
      return said(countries.toSorted(), passage);
  }
  return union && said(europeanUnion, union);
}

function inProse(passages: readonly Passage[], cues: string[]): Said<Location[]> | undefined {
  let best: { score: number; found: Place[]; passage: Passage } | undefined;
  for (const passage of passages) {
    const { words, part, kind, label } = passage;
    if (
      words.length > 500 ||
      (label !== undefined && !['workplace', 'employment', 'terms', 'employer'].includes(label))
    )
      continue;
    if (
      (part === 'duties' || part === 'essential' || part === 'desirable' || part === 'benefits') &&
      kind === 'item'
    )
      continue;
    const found: [RegExpMatchArray, string][] = [
      ...[...words.matchAll(inPlace)].map((one): [RegExpMatchArray, string] => [
        one,
        one.slice(2).filter(Boolean).join(', '),
      ]),
      ...[...words.matchAll(ourOffice)].map((one): [RegExpMatchArray, string] => [one, one[1]!]),
    ];
    for (const [match, name] of found) {
      const places = sound(name, cues, match[1] !== 'at');
      const [place] = places;
      if (
        place === undefined ||
        (place.city === undefined && !/\b(?:role|position|job|post|based)\b/i.test(words))
      )
        continue;
      const before = words.slice(Math.max(0, match.index! - 60), match.index);
      const whole = place.region !== undefined || name.includes(',');
      const score =
        (place.city ? 1 : 0) +
        (whole ? 2 : 0) +
        (/\b(?:based|located|situated)\s*$/i.test(before) ? 3 : 0) +
        (/\b(?:role|position|job|post|vacancy|you|work(?:ing)?|hiring|recruiting|looking|seeking|join|opportunity|needs?|suchen|sucht|zoeken|zoekt|recherch\w+|busca\w*|szuka\w*|cerc\w+)\b/i.test(
          words,
        )
          ? 2
          : 0) +
        (/\boffice|\bbase|\bsite|\bpatch|\bpractice|\bclinic|\bhospital|\bschool/i.test(words) ? 1 : 0) +
        (match.length === 2 ? 1 : 0) +
        (part === 'head' && words.length < 90 ? 1 : 0) +
        (part === 'head' || part === 'role' || part === 'employer' ? 1 : 0) -
        (/\b(?:co-working|optional|headquarter|established|operating|centers in|markets?|teams? (?:located )?in|studios|sister|companies in|named|offices (?:in|across)|customers|clients|founded|visit|travel|moving to|world|across|experience|degree|right to work|university of|authori[sz]ed|eligible|office[s]? with|together with)\b/i.test(
          before + words.slice(match.index!, match.index! + 20),
        )
          ? 3
          : 0);
      if (score >= 3 && (best === undefined || score > best.score)) best = { score, found: places, passage };
    }
  }
  return best && said(best.found, best.passage);
}

/** The town of an address that ends with a British postcode, on one line or on several. */
function inAddress(passages: readonly Passage[], cues: string[]): Said<Location[]> | undefined {
  for (const [at, passage] of passages.entries()) {
    const { words, label, part } = passage;
    if (words.length > 160 || label !== undefined || part === 'employer' || !postcode.test(words)) continue;
    const before = [passages[at - 2], passages[at - 1]].filter((one) => one && one.words.length < 50);
    const lines = [...before.map((one) => one!.words), words.replace(postcode, '')];
    const parts = lines.flatMap((one) => one.split(/\s*,\s*/)).filter(Boolean);
    for (const one of parts.toReversed().slice(0, 3)) {
      const [place] = placesIn(one, { countries: [...cues, 'GB'], sure: true });
      if (place?.city !== undefined && place.country === 'GB') return said(refined([place]), passage);
    }
  }
  return undefined;
}

const postcode = /(?:^|[\s,])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\.?$/;

/** A town that another word may mean as well: small, not of the country that the advert speaks of, and there are others of its name. */
function isSmall(city: string, cues: readonly string[]): boolean {
  const named = townsNamed(city);
  const most = named[0]?.inhabitants ?? 0;
  const [cue] = cues;
  if (cues.length === 1 && named.some(({ country, inhabitants }) => country === cue && inhabitants >= 3000))
    return false;
  return most < 5000 || (most < 30_000 && new Set(named.map(({ country }) => country)).size > 1);
}

/** What may follow the name of a town with a capital; "Emerald Databases" and "Orange County" are no towns. */
const noPart =
  /\s(?:City|Cent(?:re|er)|Offices?|Area|Region|HQ|Campus|Hub|Borough|Town|Road|Street|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|We|You|The|This|Our|Full|Part|Salary|Hybrid|Remote|de|la|le|upon|on|am|der|of|den|sur|del|do|\d{1,2})$/;

/** The words as a place, without those at the end that are not part of it. */
function sound(name: string, cues: string[], shorten = true): Place[] {
  let bare = name.trim().replace(/[.,]$/, '');
  for (let tries = 0; tries < 4 && bare !== '' && (shorten || tries === 0 || bare.includes(',')); tries++) {
    const places = placesIn(bare, { countries: cues, sure: true });
    if (places.length > 0) {
      const alone = !bare.includes(',') && places[0]!.city !== undefined;
      return alone && isSmall(places[0]!.city!, cues) ? [] : places;
    }
    if (!/,\s*[^,]*$/.test(bare) && !noPart.test(bare)) break;
    bare = bare.replace(/,?\s*[^\s,]+$/, '');
  }
  const after = name.indexOf(', ');
  return after === -1 ? [] : sound(name.slice(after + 2), cues, false);
}

function add(places: Place[], found: Place[]): void {
  for (const one of found) {
    const known = places.find(
      (place) =>
        place.country === one.country &&
        (place.city === one.city || one.city === undefined || place.city === undefined),
    );
    if (known) Object.assign(known, { ...one, ...known });
    else places.push(one);
  }
}

function refined(places: Place[]): Location[] {
  return places.map(({ city, region, country }) => ({
    ...(city ? { city } : {}),
    ...(region ? { region } : {}),
    country,
  }));
}
