import type { Town } from '#domain/town.ts';
import { towns } from '#towns.ts';
import { countryCodes } from './country-names.ts';

type Index = { byName: Map<string, Town[]>; byOther: Map<string, Town[]> };
let index: Index | undefined;

/**
 * Towns that have the name, largest first. One that has it in another language, or for short as Hull has,
 * counts where it is ten times as large as every town that has it in full.
 */
export function townsNamed(name: string): Town[] {
  index ??= built();
  const key = plain(name);
  const own = index.byName.get(key) ?? [];
  const others = (index.byOther.get(key) ?? []).filter(
    (town) => !own.includes(town) && town.inhabitants > 10 * (own[0]?.inhabitants ?? 0),
  );
  return [...others, ...own];
}

function built(): Index {
  const byName = new Map<string, Town[]>();
  const byOther = new Map<string, Town[]>();
  for (const town of towns(countryCodes)) {
    add(byName, plain(town.name), town);
    if (town.inhabitants < 60_000) continue;
    for (const other of town.others) if (other.length >= 4) add(byOther, plain(other), town);
  }
  return { byName, byOther };
}

function add(map: Map<string, Town[]>, key: string, town: Town): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [town]);
  else if (!list.includes(town)) list.push(town);
}

function plain(name: string): string {
  const lower = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^st\.? /, 'saint ')
    .replace(/^ft\.? /, 'fort ')
    .replace(/^mt\.? /, 'mount ');
  return /[^\x00-\x7f]/.test(lower)
    ? lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o')
    : lower;
}
