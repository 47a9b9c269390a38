import { expect, it } from 'vitest';
import { vocabulary } from '#domain/vocabulary.ts';

it.each([
  ['Duties', {}, true],
  ['Duties', { area: 'Platform' }, true],
  ['Duties', { area: ' ' }, false],
  ['Duties', { aera: 'Platform' }, false],
  ['Requirements', { level: 'essential' }, true],
  ['Requirements', { level: 'desirable' }, true],
  ['Requirements', { level: 'must' }, false],
  ['Requirements', {}, false],
  ['Benefits', {}, true],
  ['Benefits', { kind: 'tip' }, false],
  ['Process', {}, true],
  ['Callout', { kind: 'warning' }, true],
  ['Callout', { kind: 'danger' }, false],
  ['Callout', {}, false],
  ['Quote', { by: 'Ada' }, true],
  ['Quote', {}, false],
] as const)('<%s> with %j: %s', (name, attributes, accepted) => {
  expect(vocabulary[name].attributes.safeParse(attributes).success).toBe(accepted);
});
