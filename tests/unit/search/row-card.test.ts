import { expect, test } from 'vitest';
import { readFolder } from '#content/folder.ts';
import { catalogue } from '#domain/catalogue.ts';
import { moment } from '#search/table/moment.ts';
import { rowCard } from '#search/table/row-card.ts';
import { rows } from '#search/table/rows.ts';
import { searchTable, type SearchTable } from '#search/table/table.ts';
import { roleCard } from '#views/role-card.ts';
import { catalogueOf, roleFile } from './catalogue-of.ts';

const now = Temporal.Instant.from('2026-11-20T09:00:00Z');

function cards(all: ReturnType<typeof catalogueOf>, at = now) {
  // As the browser has it: the table has been JSON.
  const table = rows(JSON.parse(JSON.stringify(searchTable(all, true))) as SearchTable);
  const moments = moment(at.epochMilliseconds, all.site.timeZone);
  return Array.from({ length: table.count }, (_, row) => rowCard(table, row, all.site.language, moments));
}

test('a row says what the card of the role says', () => {
  const { content, names } = readFolder('content');
  const { catalogue: all } = catalogue({ ...content, site: content.site! }, { now, drafts: false }, names);
  const closed = all.roles.filter((role) => !all.openRoles.includes(role));
  const expected = [...all.openRoles, ...closed].map((role) => {
    const { posted, skills, why, when, ...card } = roleCard(role, all.site);
    const day = when.replace(/(\d{4}) at .*$/, '$1');
    return {
      ...card,
      skills: skills.toSorted(),
      when: day === 'Closes 21 November 2026' ? 'Closes tomorrow' : day,
    };
  });
  expect(expected.length).toBeGreaterThan(30);
  // The table keeps them in an order of its own.
  expect(cards(all).map((card) => ({ ...card, skills: card.skills.toSorted() }))).toEqual(expected);
});

test.each([
  ['2026-11-20T23:30:00Z', 'Closes today'],
  ['2026-11-20', 'Closes today'],
  ['2026-11-21', 'Closes tomorrow'],
  ['2026-11-22', 'Closes 22 November 2026'],
])('a role that closes on %s says: %s', (closes, when) => {
  const all = catalogueOf({ 'roles/model-keeper.mdx': roleFile(`closes: ${closes}`) });
  expect(cards(all).find(({ title }) => title === 'Model Keeper')?.when).toBe(when);
});

test('a role whose end has come since the table was written is closed', () => {
  const all = catalogueOf({ 'roles/model-keeper.mdx': roleFile('closes: 2026-11-22') });
  const later = cards(all, Temporal.Instant.from('2026-11-23T09:00:00Z'));
  expect(later.find(({ title }) => title === 'Model Keeper')?.when).toBe('Closed');
});
