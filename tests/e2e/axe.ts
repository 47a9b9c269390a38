import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const all = {
  type: 'tag' as const,
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What a scheme can change is colours alone. */
const colours = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

/** Expects axe to find nothing on the page as it stands, light or dark. */
export async function expectNothingFromAxe(page: Page): Promise<void> {
  for (const [colorScheme, runOnly] of [
    ['light', all],
    ['dark', colours],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    // Its other mode opens a page more for each look, which only frames of other hosts need.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations, passes } = await axe.options({ runOnly, resultTypes: ['violations'] }).analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ html }) => html),
    }));
    expect(found, colorScheme).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  }
}
