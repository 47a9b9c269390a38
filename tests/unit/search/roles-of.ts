import type { Catalogue } from '#domain/catalogue.ts';
import { leftOut } from '#search/ranking/left-out.ts';
import { match, type MatchOptions } from '#search/ranking/match.ts';
import { measuring } from '#search/measures/measuring.ts';
import type { Clause, Query } from '#search/query.ts';
import { nearMatches } from '#search/ranking/near-matches.ts';
import { ranked } from '#search/ranking/rank.ts';
import { withPayBands } from '#search/table/pay-bands.ts';
import { rows, type Rows } from '#search/table/rows.ts';
import { searchTable } from '#search/table/table.ts';
import { sampleCatalogue } from '../../support/sample.ts';

/** 20 November 2026, 9 o'clock in London. */
export const now = Date.parse('2026-11-20T09:00:00Z');

/** A catalogue with a role at Acme Robotics in Leeds for each name, from its fields. */
export function rolesOf(roles: Record<string, string>, files: Record<string, string> = {}): Catalogue {
  const sound = { employer: 'acme', posted: '2026-11-02', locations: '[{ city: Leeds, country: GB }]' };
  const texts = Object.entries(roles).map(([name, fields]) => {
    const kept = Object.entries(sound).filter(([field]) => !new RegExp(`^${field}:`, 'm').test(fields));
    return [
      `roles/${name}.mdx`,
      `${fields}\n${kept.map((field) => field.join(': ')).join('\n')}\n---\nThe work is good.`,
    ];
  });
  return sampleCatalogue({ ...files, ...Object.fromEntries(texts) });
}

/** The rows of a catalogue as the browser reads them, and the names of its roles in their order. */
export function rowsOf(catalogue: Catalogue, closed = false): { rows: Rows; names: string[] } {
  const table = searchTable(catalogue, closed);
  const others = closed ? catalogue.roles.filter((role) => role.stage !== 'open') : [];
  return {
    rows: withPayBands(rows(JSON.parse(JSON.stringify(table)))),
    names: [...catalogue.openRoles, ...others].map(({ slug }) => slug),
  };
}

export function query(wanted: Partial<Query> = {}): Query {
  return {
    clauses: [],
    chosen: {},
    without: {},
    show: { unstatedPay: false, estimates: false, closed: false },
    sort: 'best',
    ...wanted,
  };
}

/** A clause for each word; `-` before one excludes it, and "two words" in one text are a phrase. */
export function clauses(...texts: string[]): Clause[] {
  return texts.map((text) => {
    const words = text.replace(/^-/, '').split(' ');
    return { alternatives: [{ words, phrase: words.length > 1 }], excluded: text.startsWith('-') };
  });
}

/** The names of the roles that a query finds, in order, and what it leaves out. */
export function found(
  catalogue: Catalogue,
  wanted: Partial<Query>,
  options: Partial<MatchOptions & { text: string }> = {},
) {
  const asked = query(wanted);
  const { rows: table, names } = rowsOf(catalogue, asked.show.closed);
  const all = { now, measuring, ...options };
  const answer = match(table, asked, all);
  const named = (list: number[]) => list.map((row) => names[row]!);
  return {
    roles: named(ranked(table, asked, answer, all)),
    near: named(nearMatches(table, asked, answer, all)),
    leftOut: leftOut(table, asked, answer, options.near),
  };
}
