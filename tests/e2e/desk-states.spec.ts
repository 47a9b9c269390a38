import { expect, test } from '@playwright/test';
import { expectNothingFromAxe } from './axe.ts';
import { deskStates, openWith } from './desk-states.ts';
import { smallTargets, wordsCutOff } from './fit.ts';

for (const [state, open] of Object.entries(deskStates)) {
  test(`${state}: axe finds nothing, it fits a width of 320 pixels, and nothing moves`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    await expectNothingFromAxe(page);
    // Also what remains of a window of 1280 pixels at a zoom of 400 %.
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.evaluate(wordsCutOff)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
}

test('forced colours tell what is saved from what is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWith(page, '/roles/mlops-lead-investment-bank/');
  const hide = page.getByRole('button', { name: 'Hide in lists' });
  const off = await hide.screenshot();
  await hide.click();
  // Neither the focus nor the pointer shall make the difference.
  await hide.blur();
  await page.mouse.move(0, 0);
  expect((await hide.screenshot()).equals(off)).toBe(false);
});
