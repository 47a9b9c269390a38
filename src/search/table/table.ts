import type { PayAssumptions } from '#domain/annual-pay.ts';
import { daysBetween } from '#domain/calendar-date.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { facets, type Facet, type FacetKey, type FacetValue, type Findable } from '#domain/facets.ts';
import { placeValues } from '#domain/place-values.ts';
import { statedValue } from '#domain/fact.ts';
import { isOpen, type Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { slug } from '#domain/slug.ts';
import { column, listColumn, setColumn, trimmed, type Column, type ListColumn } from './column.ts';
import { lines, type Lines } from './lines.ts';

/**
 * Everything that a result line shows and that a filter needs of many roles, newest first, column by column:
 * numbers and the words that they stand for, small when compressed. `rows` reads it.
 */
export type SearchTable = {
  count: number;
  assumptions: PayAssumptions;
  /** In which days begin and end (IANA). */
  timeZone: string;
  titles: Column;
  /** The end of the address: "=" stands for the title as a slug, "@" for the slug of the employer. */
  slugs: Column;
  /** Why a role is no longer open; empty while it is. */
  stages: Column;
  /** Empty for an agency that does not give its name. */
  recruiters: ListColumn;
  /** "Label", or "Label⇥key" where the key is not the label as a slug. */
  employers: Column;
  facets: Record<ListedFacet, ListColumn>;
  /**
   * Every place, first those of `located` as its codes have them, then what they lie in; with the position,
   * from 1, of the wider place. A name stands alone where it goes on as the wider place does, and after "="
   * where it is whole.
   */
  places: { words: Lines; within: number[] };
  /** The narrowest places where one works, as positions in `places`. */
  located: Omit<ListColumn, 'words'>;
  /** Countries from which one may apply, by key. */
  applicants: ListColumn;
  /** "stated GBP year" or "estimated EUR year StudySmarter"; with words for pay alone, "unknown Competitive". */
  payKinds: Column;
  /** Amounts, of the roles that have pay, in turn; 0 for a bound that is not named. */
  payMin: number[];
  /** Above the lower bound; -1 for a bound that is not named. */
  payAbove: number[];
  /** ISO 8601 durations. */
  lengths: Column;
  /** Days since 1970 of the first role, and how many days earlier each role was posted than the one before. */
  posted: number[];
  /** Hours from the day of posting, in UTC, to the end, and 1; 0 for a role that names no end. */
  closes: number[];
};

/** Facets that are read as they are; the others follow from other columns. */
export type ListedFacet = Exclude<FacetKey, 'kind' | 'employer' | 'place' | 'pay'>;

/** Open roles, and with `closed` those that are no longer open after them. */
export function searchTable({ roles, openRoles, site }: Catalogue, closed = false): SearchTable {
  if (closed && openRoles.length < roles.length)
    return tableOf([...openRoles, ...roles.filter((role) => !isOpen(role))], site);
  const made = known.get(openRoles) ?? tableOf(openRoles, site);
  known.set(openRoles, made);
  return made;
}

/** Of open roles: made once for the form of a search and what answers it. */
const known = new WeakMap<readonly Role[], SearchTable>();

function tableOf(roles: readonly Role[], { assumptions, timeZone }: Site): SearchTable {
  const owners = roles.map(({ employer }) => employer.slug);
  const located = roles.map(({ locations }) => (statedValue(locations) ?? []).map(placeValues));
  const applicants = roles.map(({ applicants: from }) =>
    (statedValue(from)?.countries ?? []).map((country) => placeValues({ country })),
  );
  const places = listColumn(located.map(narrowest), owners);
  const paid = roles.flatMap(({ pay }) => (pay.kind === 'unknown' ? [] : [pay.value]));
  const days = roles.map(({ posted }) => daysBetween('1970-01-01', posted));
  return {
    count: roles.length,
    assumptions,
    timeZone,
    titles: column(roles.map(({ title }) => title)),
    slugs: column(roles.map(slugPattern)),
    stages: column(roles.map((role) => (isOpen(role) ? '' : role.stage))),
    recruiters: listColumn(roles.map(({ recruiter }) => (recruiter ? [recruiter.name ?? ''] : []))),
    employers: column(roles.map(({ employer: { name, slug: key } }) => word({ key, label: name }))),
    facets: facetColumns(roles, owners),
    places: placeColumn([...located, ...applicants].flat(2), located.flatMap(narrowest)),
    located: { codes: places.codes, counts: places.counts },
    applicants: listColumn(applicants.map(narrowest)),
    payKinds: column(roles.map(payKind)),
    payMin: trimmed(paid.map(({ min }) => min ?? 0)),
    payAbove: paid.map(({ min, max }) => (max === undefined ? -1 : cents(max - (min ?? 0)))),
    lengths: column(roles.map(({ contract }) => statedValue(contract)?.length ?? '')),
    posted: days.map((day, row) => (row === 0 ? day : days[row - 1]! - day)),
    closes: trimmed(
      roles.map(({ closes }, row) => {
        const end = statedValue(closes)?.at.epochMilliseconds;
        return end === undefined ? 0 : Math.ceil(end / hour) - days[row]! * 24 + 1;
      }),
    ),
  };
}

const hour = 3_600_000;

function facetColumns(roles: readonly Role[], owners: string[]): SearchTable['facets'] {
  const found = roles.map((role): Findable => ({ kind: 'role', role }));
  const listed: readonly Facet[] = facets.filter(
    ({ key }) => !['kind', 'employer', 'place', 'pay'].includes(key),
  );
  const columns = listed.map(({ key, values }) => {
    const lists = found.map((one) => values(one).map(word));
    if (key === 'skill') return [key, setColumn(lists, owners)];
    return [key, listColumn(lists, key === 'industry' ? owners : undefined)];
  });
  // Every row of the table of facets but the four above.
  return Object.fromEntries(columns) as SearchTable['facets'];
}

function word({ key, label }: FacetValue): string {
  return slug(label) === key ? label : `${label}\t${key}`;
}

function narrowest(chains: readonly (readonly FacetValue[])[]): string[] {
  return chains.flatMap((chain) => chain.at(-1)?.key ?? []);
}

/** Each place once: first those whose keys are given. */
function placeColumn(values: readonly FacetValue[], first: readonly string[]): SearchTable['places'] {
  const byKey = new Map(values.map((value) => [value.key, value]));
  const keys = [...new Set([...first, ...byKey.keys()])];
  const positions = new Map(keys.map((key, at) => [key, at + 1]));
  const words = keys.map((key) => {
    const value = byKey.get(key)!;
    const wider = value.within === undefined ? undefined : byKey.get(value.within);
    if (wider === undefined) return value.label;
    const rest = `, ${wider.label}`;
    return value.label.endsWith(rest) ? value.label.slice(0, -rest.length) : `=${value.label}`;
  });
  const within = keys.map((key) => positions.get(byKey.get(key)!.within ?? '') ?? 0);
  return { words: lines(words), within };
}

function slugPattern({ slug: address, title, employer }: Role): string {
  const pattern = (text: string, part: string, sign: string) => {
    const at = part === '' ? -1 : `-${text}-`.indexOf(`-${part}-`);
    return at < 0 ? text : text.slice(0, at) + sign + text.slice(at + part.length);
  };
  return pattern(pattern(address, slug(title), '='), employer.slug, '@');
}

function payKind({ pay, payWords }: Role): string {
  if (pay.kind === 'unknown') return payWords ? `unknown ${payWords}` : '';
  const { currency, per } = pay.value;
  const by = pay.kind === 'estimated' ? (pay.by ?? '') : '';
  return `${pay.kind} ${currency} ${per} ${by}`.trimEnd();
}

/** Without the noise of binary fractions. */
function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
