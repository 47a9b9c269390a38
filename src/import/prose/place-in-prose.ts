import { townsNamed } from './gazetteer.ts';
import type { Passage } from './pieces.ts';
import { placesIn, refined, type Place, type RoleLocation } from './places.ts';
import { said, type Said } from './said.ts';

const cap = String.raw`\p{Lu}[\p{L}'’-]*\.?(?:[ -](?:\p{Lu}[\p{L}'’-]*|upon|on|de|la|le|am|der|of|den|sur|del|do|\d{1,2}(?=[,. ]))){0,3}`;
const inPlace = new RegExp(
  String.raw`\b(in the heart of|in|at|near|outside|around|above|overlooking|from our|à|en|aus|bij|w|(?:km|miles?|minutes?|mins?|hours?) (?:from|(?:north|south|east|west) of)|just off|close to)\s+(?:our |the |its |central |downtown |greater |sunny |el centro de |pleno centro de |la ciudad de |le centre de |plein cœur de |het centrum van |centro a |centrum )*(${cap})(?:,\s+(${cap}))?(?:,\s+(${cap}))?`,
  'gu',
);
const ourOffice = new RegExp(
  String.raw`\b(?:our|the|its|their)\s+(${cap}(?:,\s+${cap})*(?:\s+(?:and|or)\s+${cap})?)\s+(?:offices?|base|site|studio|hq|headquarters|clinic|practice|warehouse|depot|branch|showroom|campus|hub|patch)\b`,
  'gu',
);

/** Where a sentence says that the work is: "our Derby depot", "based in Hexham, Northumberland". */
export function inProse(passages: readonly Passage[], cues: string[]): Said<RoleLocation[]> | undefined {
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
export function inAddress(passages: readonly Passage[], cues: string[]): Said<RoleLocation[]> | undefined {
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
