import { expect, it } from 'vitest';
import { postcodeFits } from '#domain/postcode.ts';

it.each([
  ['GB', 'LS1 4AP'],
  ['GB', 'ls14ap'],
  ['GB', 'SW1A'],
  ['IE', 'D02 X285'],
  ['IE', 'D6W XY00'],
  ['US', '80202'],
  ['US', '80202-1234'],
  ['CA', 'M5V 3L9'],
  ['DE', '10115'],
  ['DE', 'D-10115'],
  ['AT', 'A-1010'],
  ['NL', '4381 AB'],
  ['SE', '211 20'],
  ['PL', '00-950'],
  ['PT', '1100-148'],
  ['IN', '560001'],
  ['IN', '560 001'],
  ['JP', '100-0001'],
  ['SG', '018956'],
  ['ZW', 'whatever it has'],
])('%s has %s', (country, postcode) => {
  expect(postcodeFits(country, postcode)).toBe(true);
});

it.each([
  ['GB', '90210'],
  ['GB', 'Leeds'],
  ['US', 'LS1 1AA'],
  ['DE', '1011'],
  ['AT', '10115'],
  ['NL', '10115'],
  ['CA', '80202'],
  ['IN', '10115'],
])('%s has no %s', (country, postcode) => {
  expect(postcodeFits(country, postcode)).toBe(false);
});
