import { expect, test, type Page } from '@playwright/test';

const role = '/roles/principal-machine-learning-engineer-lseg/';

test('the first key leads past the header to the content', async ({ page }) => {
  await page.goto(role);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  expect((await skip.boundingBox())?.height).toBeGreaterThan(24);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('the Tab key reaches all of a role page in the order in which it is read, and always shows where it is', async ({
  page,
}) => {
  await page.goto(role);
  const all = await markedTargets(page);
  const visited: number[] = [];
  for (let step = 0; step < all; step++) {
    await page.keyboard.press('Tab');
    const { number, name, shown, seen } = await focused(page);
    expect(shown, `${name} shows the focus`).toBe(true);
    expect(seen, `${name} can be seen`).toBe(true);
    visited.push(number);
  }
  expect(visited).toEqual(Array.from({ length: all }, (_, at) => at));
});

test('a link to a part of the page moves the focus there', async ({ page }) => {
  await page.goto(role);
  await page.getByRole('link', { name: 'what to ask' }).first().press('Enter');
  await expect(page.locator('#questions')).toBeInViewport();
  await page.keyboard.press('Tab');
  const inOrAfter = await page.evaluate(() => {
    const questions = document.querySelector('#questions');
    const at = document.activeElement;
    return (
      !!questions && !!at && (questions.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    );
  });
  expect(inOrAfter).toBe(true);
});

/** Numbers all that can take the focus in the order of the document; returns how many there are. */
function markedTargets(page: Page): Promise<number> {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
    ].filter((target) => target.checkVisibility());
    for (const [number, target] of targets.entries()) target.dataset['number'] = String(number);
    return targets.length;
  });
}

/** What has the focus: whether an outline or the line of its form shows it, and whether nothing covers it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const target = document.activeElement;
    if (!(target instanceof HTMLElement)) throw new Error('Nothing has the focus.');
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    const box = target.getClientRects()[0] ?? new DOMRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      number: Number(target.dataset['number'] ?? -1),
      name: target.outerHTML.slice(0, 80),
      shown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      seen: top !== null && (target.contains(top) || top.contains(target)),
    };
  });
}
