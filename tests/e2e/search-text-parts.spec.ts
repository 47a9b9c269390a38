import { join } from 'node:path';
import { readFolder } from '#content/folder.ts';
import { catalogue } from '#domain/catalogue.ts';
import { textIndex } from '#integrations/text-index.ts';
import { pageList } from '#search/page-list.ts';
import { searchParts, type SearchRecord } from '#search/record.ts';
import { temporaryFolder } from '../support/folder.ts';
import { box, expect, others, results, test, titles } from './search-parts.ts';

const large = catalogueWithSkills(2_000);
const parts = searchParts(large);
const recordsOf = parts.map(({ records }) => [...records()]);
const kept = temporaryFolder();
let folder: string;

test.beforeAll(async () => {
  folder = await textIndex(parts, kept.root);
});

test.afterAll(() => kept[Symbol.dispose]());

/** The site of the tests, as it would be with so many skills more. */
test.beforeEach(async ({ page }) => {
  await page.route('/search/pages.json', (route) => route.fulfill({ json: pageList(large) }));
  await page.route('/pagefind/**', (route) =>
    route.fulfill({ path: join(folder, new URL(route.request().url()).pathname.slice('/pagefind/'.length)) }),
  );
});

test('in an index of several parts every role is found by its text, with the sentence that matched', async ({
  page,
}) => {
  expect(parts).toHaveLength(2);
  const roles = recordsOf.map((records) => records.filter(({ meta }) => meta.kind === 'role'));
  for (const ofPart of roles) expect(ofPart).not.toEqual([]);
  await page.goto('/search/');
  for (const role of roles.flat()) {
    await box(page).fill(phraseOf(role));
    const result = results(page).filter({ has: page.locator(`a[href="${role.url}"]`) });
    await expect(result.locator('mark').first()).toBeVisible();
  }
});

test('in an index of several parts other pages are found by their texts', async ({ page }) => {
  await page.goto('/search/');
  for (const number of [0, 1, 2, 3, 1234, 1999]) {
    await box(page).fill(`hut${number}`);
    await expect(others(page)).toHaveText([`Trade ${number}SkillTaught in hut${number}.`]);
  }
});

test('a part that could not be loaded is loaded when something else is searched for', async ({ page }) => {
  await page.route('/pagefind/*x-2*.pf_meta', (route) => route.abort(), { times: 1 });
  await page.goto('/search/?q=nurse');
  await expect(page.getByText('The texts of the adverts could not be searched')).toBeVisible();
  await box(page).fill('gatekeeper');
  await expect(titles(page)).toHaveText(['Machine Learning Operations Lead']);
});

function catalogueWithSkills(count: number) {
  const { content, names } = readFolder('content');
  const { site, skills } = content;
  const [skill] = skills;
  if (site === undefined || skill === undefined) throw new Error('The content cannot be read.');
  const more = Array.from({ length: count }, (_, at) => ({
    ...skill,
    slug: `trade-${at}`,
    data: { name: `Trade ${at}`, aliases: [], about: `Taught in hut${at}.` },
  }));
  const now = Temporal.Instant.from('2026-11-20T09:00:00Z');
  return catalogue({ ...content, site, skills: [...skills, ...more] }, { now, drafts: false }, names)
    .catalogue;
}

/** Words in a row from the middle of its text. */
function phraseOf({ content }: SearchRecord): string {
  const words = content.split(' ');
  const middle = Math.floor(words.length / 2);
  return `"${words.slice(middle, middle + 5).join(' ')}"`;
}
