import { expect, test, type Locator } from '@playwright/test';

const shapes = [
  ['stated', 'solid'],
  ['estimated', 'dashed'],
  ['derived', 'dotted'],
  ['unknown', 'solid'],
] as const;
const role = '/roles/principal-machine-learning-engineer-lseg/';

for (const media of [{ forcedColors: 'active' }, { media: 'print' }, { colorScheme: 'dark' }] as const) {
  const [[name, value]] = Object.entries(media) as [[string, string]];
  test(`the mark of every kind of fact keeps its shape with ${name} ${value}`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.goto(role);
    for (const [kind, shape] of shapes) {
      await test.step(kind, async () => {
        const mark = await drawn(page.getByRole('contentinfo').locator(`[data-kind=${kind}]`));
        expect(mark.style).toBe(shape);
        expect(mark.width).toBeGreaterThan(0);
        expect(mark.size).toBeGreaterThan(5);
        expect(mark.colour).not.toBe(mark.ground);
        // The hollow box is the one with four sides.
        expect(mark.sides).toBe(kind === 'unknown' ? 4 : 1);
      });
    }
  });
}

test('forced colours still tell which part of the site the page belongs to', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(role);
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const line = (name: string) =>
    page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name })
      .evaluate((link) => getComputedStyle(link).borderBlockEndColor);
  expect(await line('Employers')).toBe(ground);
  expect(await line('Roles')).not.toBe(ground);
});

test('paper shows the advert and its facts, without what only a screen can use', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(role);
  for (const useless of [
    page.getByRole('navigation', { name: 'Site' }),
    page.getByRole('navigation', { name: 'Breadcrumbs' }),
    page.getByRole('search'),
    page.getByRole('link', { name: 'Skip to the content' }),
    page.getByRole('link', { name: 'How to apply' }),
  ]) {
    await expect(useless).toBeHidden();
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('estimated by StudySmarter, not by LSEG').first()).toBeVisible();
  await expect(page.getByText('Taken from StudySmarter on 9 November 2026')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What you would do' })).toBeVisible();
});

test('paper is never dark', async ({ page }) => {
  await page.goto(role);
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ink();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ink()).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'light', media: 'print' });
  const printed = await ink();
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await ink()).toBe(printed);
  expect(printed).toMatch(/^rgb\(\d{1,2}, \d{1,2}, \d{1,2}\)$/);
});

/** The mark before the words of a fact. */
function drawn(words: Locator) {
  return words.evaluate((element) => {
    const mark = getComputedStyle(element, '::before');
    const sides = [
      mark.borderTopWidth,
      mark.borderRightWidth,
      mark.borderBottomWidth,
      mark.borderLeftWidth,
    ].filter((width) => parseFloat(width) > 0);
    return {
      style: mark.borderTopStyle,
      width: parseFloat(mark.borderTopWidth),
      size: parseFloat(mark.width),
      sides: sides.length,
      colour: mark.borderTopColor,
      ground: getComputedStyle(document.documentElement).backgroundColor,
    };
  });
}
