import { townsNamed } from './gazetteer.ts';
import type { Passage } from './pieces.ts';
import { inAddress, inProse } from './place-in-prose.ts';
import { placesIn, refined, type Place, type RoleLocation } from './places.ts';
import { said, type Said } from './said.ts';

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
  isRemote: boolean,
): Said<RoleLocation[]> | undefined {
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
    const found = placeAtEnd(words, [...cues, ...places.map(({ country }) => country)]).places;
    if (found.length === 0) continue;
    from ??= passage;
    add(places, found);
  }
  if (from && places.some(({ city }) => city !== undefined)) return said(refined(places), from);
  const told = isRemote ? passages.filter(({ words }) => ofTheJob.test(words)) : passages;
  const prose = inProse(told, cues) ?? inAddress(passages, cues);
  if (prose) return prose;
  return from ? said(refined(places), from) : undefined;
}

/** Who works from anywhere deals with many places, and is bound to those that a sentence says so of. */
const ofTheJob =
  /\b(?:based|located|resid\w+|liv(?:e|ing)|office|headquarter\w*|must be in|candidates in)\b/i;

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
