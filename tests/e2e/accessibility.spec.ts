import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openPage, pages } from './kinds-of-page.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [kind, path] of pages) {
  test(`axe finds nothing on ${kind}, light or dark`, async ({ page }) => {
    await openPage(page, path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await new AxeBuilder({ page }).withTags(rules).analyze();
      const found = violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map(({ html }) => html),
      }));
      expect(found, colorScheme).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
    }
  });
}
