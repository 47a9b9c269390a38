import { expect, it } from 'vitest';
import { countryName, placeName, placeDetails } from '#domain/place-name.ts';
import { countrySchema, locationSchema } from '#domain/place.ts';

it.each([
  ['GB', 'GB'],
  ['UK', 'GB'],
  [' England ', 'GB'],
  ['united kingdom', 'GB'],
  ['Holland', 'NL'],
  ['Germany', 'DE'],
  ['Czech Republic', 'CZ'],
  ['USA', 'US'],
])('%j is the country %s', (written, code) => {
  expect(countrySchema.parse(written)).toBe(code);
});

it.each([
  ['gb', 'Did you mean `GB` (United Kingdom)?'],
  ['Germny', 'Did you mean `DE` (Germany)?'],
  ['Europe', 'Write the two letters'],
  ['EU', 'Write the two letters'],
  ['XX', 'Write the two letters'],
  ['', 'Write the two letters'],
])('%j is no country', (written, hint) => {
  const [issue] = countrySchema.safeParse(written).error?.issues ?? [];
  expect(issue).toMatchObject({ params: { rule: 'unknown-country', hint: expect.stringContaining(hint) } });
});

it('knows every country once', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => countrySchema.safeParse(code).success);
  // ISO 3166-1 has 249; `UK` is taken for GB.
  expect(codes).toHaveLength(250);
  expect(codes).not.toContain('EU');
});

it.each([
  [{ city: 'London', region: 'Greater London', country: 'GB' }, 'London, United Kingdom'],
  [{ region: 'Bavaria', country: 'DE' }, 'Bavaria, Germany'],
  [{ country: 'IE' }, 'Ireland'],
])('%j is called %s', (location, name) => {
  expect(placeName(locationSchema.parse(location))).toBe(name);
});

it('calls a code that is no country by its letters', () => {
  expect(countryName('QQ')).toBe('QQ');
});

it('details what the name of a place does not say, and a region only where its city has another name', () => {
  expect(
    placeDetails([
      { city: 'Leeds', region: 'West Yorkshire', postcode: 'LS1 4AP', country: 'GB' },
      { city: 'Hamburg', region: 'Hamburg', country: 'DE' },
    ]),
  ).toBe('LS1 4AP, West Yorkshire');
});
