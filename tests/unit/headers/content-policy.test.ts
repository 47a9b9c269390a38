import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentPolicy, pagePolicy } from '#headers/content-policy.ts';

const directives = Object.fromEntries(
  contentPolicy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]),
);

test('nothing that is written into a page runs, and nothing comes from elsewhere', () => {
  const sources = Object.values(directives).flat();
  for (const lax of ["'unsafe-inline'", "'unsafe-eval'", '*', 'data:', 'http:', 'https:'])
    expect(sources).not.toContain(lax);
  expect(directives['default-src']).toEqual(["'none'"]);
});

test('every Trusted Types policy that the elements make is named, and no other', () => {
  const made = globSync('src/elements/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/createPolicy\('(\w+)'/g)].map(([, name]) => name),
  );
  expect(directives['trusted-types']).toEqual(made.sort());
});

test('a page says all of it but what is not heard there', () => {
  expect(`${pagePolicy}; frame-ancestors 'none'`).toBe(contentPolicy);
});
