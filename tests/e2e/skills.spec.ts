import { expect, test } from '@playwright/test';

test('skills are ticked once, and roles say which of them they ask for', async ({ page }) => {
  await page.goto('/skills/');
  const python = page.getByRole('button', { name: 'My skill: Python', exact: true });
  await python.click();
  await expect(python).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/skills/sql/');
  await page.getByRole('button', { name: 'One of my skills' }).click();
  await expect(page.getByText('One of your skills, on this device.')).toBeVisible();

  await page.goto('/roles/mlops-lead-investment-bank/');
  await expect(page.getByText('Of your skills it asks for Python, SQL.')).toBeVisible();
  const named = page.locator('.requirements li').filter({ hasText: 'you ticked' });
  await expect(named.first()).toContainText(/Python.*\(you ticked Python/);

  await page.goto('/desk/');
  await expect(page.getByRole('heading', { name: 'Your skills' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'SQL', exact: true })).toBeVisible();
});

test('a list is sorted by how many match, with the matches named, and every role stays', async ({ page }) => {
  await page.goto('/skills/kubernetes/');
  await page.getByRole('button', { name: 'One of my skills' }).click();
  await page.goto('/roles/');
  const rows = page.locator('.static .role-row .title');
  const before = await rows.allInnerTexts();
  const sort = page.getByRole('button', { name: 'Most of my skills first' }).first();
  await sort.click();
  await expect(page.locator('.static .role-row').first()).toContainText('Your skills: Kubernetes');
  const after = await rows.allInnerTexts();
  expect([...after].sort()).toEqual([...before].sort());
  await sort.click();
  expect(await rows.allInnerTexts()).toEqual(before);
});

test('nothing is said of skills before one is ticked', async ({ page }) => {
  await page.goto('/roles/mlops-lead-investment-bank/');
  await expect(page.getByText('Of your skills')).toBeHidden();
  await page.goto('/roles/');
  await expect(page.getByRole('button', { name: 'Most of my skills first' })).toHaveCount(0);
});

test('what search finds says which of the skills it asks for', async ({ page }) => {
  await page.goto('/skills/kubernetes/');
  await page.getByRole('button', { name: 'One of my skills' }).click();
  await page.goto('/search/?q=kubernetes');
  await expect(page.locator('[data-results] .role-row').first()).toContainText('Your skills: Kubernetes');
});
