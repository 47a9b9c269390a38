import { feedOf } from '#domain/feed-paths.ts';
import type { Near } from '#search/query.ts';
import type { RowFacet } from '#search/table/rows.ts';
import { labelled } from './search-chips.ts';
import type { Answer } from './search-answer.ts';
import type { Index } from './search-index.ts';
import type { Nearby } from './search-near.ts';
import { copy, part } from './search-part.ts';
import { cut, type Removal } from './search-removals.ts';
import { roles } from './search-view.ts';
import { asksNothing, queryString, type SearchState } from './search-state.ts';

/** Somewhere to go on from a search that found nothing, or little. */
type Way = { label: string; note: string; address: string; feed?: string };

/** The other searches that leave something out and would find something. */
export function showDrops(
  root: HTMLElement,
  all: readonly Removal[],
  counted: (state: SearchState) => number,
): void {
  const ways = all
    .filter(({ without }) => !asksNothing(without))
    .map(({ label, kind, without }) => ({
      label: labelled(root, kind, label),
      without,
      count: counted(without),
    }))
    .filter(({ count }) => count > 0)
    .map(({ label, without, count }) => way(`Without ${label}`, roles(count), without));
  show(part(root, '[data-drops]'), root, ways);
}

/** How many there are farther away, where there are none nearby. */
export function showWider(
  root: HTMLElement,
  state: SearchState,
  { reading, match }: Answer,
  nearby: Nearby | undefined,
  elsewhere: readonly number[],
): void {
  const { near } = reading.wanted;
  const span = reading.understood.find(({ kind }) => kind === 'near');
  const isNear =
    nearby !== undefined && match.fails.some((fails, row) => fails === 0 && nearby.near[row] === 1);
  const ways: Way[] = [];
  if (nearby && near && span && !isNear) {
    const rest = cut(state.text, [span]);
    const at = (wanted: Near) => `${rest} within ${wanted.distance} ${wanted.unit} of ${wanted.place}`.trim();
    const { rings, country } = nearby.wider(elsewhere);
    for (const { distance, unit, count } of rings) {
      const label = `Within ${distance} ${unit} of ${near.place}`;
      if (count > 0) ways.push(way(label, roles(count), { ...state, text: at({ ...near, distance, unit }) }));
    }
    const anywhere = { ...state, text: rest, chosen: { ...state.chosen, place: [country.key] } };
    const name = nearby.meant.town.label.split(', ').at(-1)!;
    if (country.count > 0) ways.push(way(`Anywhere in ${name}`, roles(country.count), anywhere));
  }
  show(part(root, '[data-wider]'), root, ways);
}

/**
 * Lists of roles that have one of the values that were asked for, or the nearest that it lies in, with the feeds in
 * which new ones will be.
 */
export function showLists(root: HTMLElement, { rows }: Index, { query }: Answer): void {
  const said = query.clauses.filter(({ excluded }) => !excluded);
  const values = [
    ...Object.entries(query.chosen).flatMap(([facet, keys]) => keys.map((key) => ({ facet, key }))),
    ...said.flatMap(({ alternatives }) => alternatives.flatMap(({ value }) => value ?? [])),
  ];
  const ways = values.flatMap(({ facet, key }) => {
    const pattern = root.querySelector<HTMLElement>(`fieldset[data-facet="${facet}"]`)?.dataset['page'];
    if (pattern === undefined || facet === 'kind') return [];
    // The keys of both are those of facets that roles have.
    const { position, codes, values } = rows.facets[facet as RowFacet];
    let at = position(key);
    for (; at !== undefined; at = position(values()[at]!.within ?? '')) {
      const count = codes.reduce((sum, code) => sum + Number(code === at), 0);
      if (count < enough) continue;
      const value = values()[at]!;
      const address = pattern.replace(':key', encodeURIComponent(value.key));
      const label = `All roles: ${value.label}`;
      return [{ label, note: roles(count), address, feed: feedOf(address, 'rss') }];
    }
    return [];
  });
  const byAddress = new Map(ways.map((one) => [one.address, one]));
  show(part(root, '[data-lists]'), root, [...byAddress.values()]);
}

/** A value has a page of its own from here on. */
const enough = 2;

function way(label: string, note: string, state: SearchState): Way {
  return { label, note, address: location.pathname + queryString(state) };
}

/** The list with what leads to it, which is hidden while there is nothing in it. */
function show(place: HTMLElement, root: HTMLElement, ways: readonly Way[]): void {
  place.hidden = ways.length === 0;
  part(place, 'ul').replaceChildren(
    ...ways.map(({ label, note, address, feed }) => {
      const item = copy(root, 'template[data-way]');
      const link = part<HTMLAnchorElement>(item, 'a');
      link.href = address;
      link.textContent = label;
      part(item, 'span').textContent = note;
      const follow = part<HTMLAnchorElement>(item, '[data-feed]');
      if (feed === undefined) follow.remove();
      else {
        follow.href = feed;
        follow.setAttribute('aria-label', `Feed of ${label}`);
      }
      return item;
    }),
  );
}
