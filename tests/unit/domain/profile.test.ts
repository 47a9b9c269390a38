import { expect, it } from 'vitest';
import { occupationSchema } from '#domain/profile.ts';

it.each([
  ['http://data.europa.eu/esco/occupation/a1', true],
  ['javascript:alert(1)', false],
  ['data:text/html,<script>alert(1)</script>', false],
])('an occupation may have the address %s: %s', (esco, taken) => {
  expect(occupationSchema.safeParse({ esco }).success).toBe(taken);
});
