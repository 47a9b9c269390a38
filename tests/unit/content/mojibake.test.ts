import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unscrambled } from '#content/mojibake.ts';

const scramble = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

it.each([
  ['Â£50,000', '£50,000'],
  ['RenÃ©', 'René'],
  ['Donâ€™t', 'Don’t'],
  ['â€œhi', '“hi'],
  ['10 â€“ 20 â‚¬', '10 – 20 €'],
  ['“Â£5â€”', '“£5—'],
  ['RenÃƒÂ©', 'René'],
  ['ðŸš€', '🚀'],
])('%s was %s', (garbled, meant) => {
  expect(unscrambled(garbled)).toBe(meant);
});

it.each([
  'Zoë',
  'Ürünler',
  'São Paulo',
  'naïve café',
  'Łódź',
  'plain',
  '',
  'â€',
  '“quoted”',
  '東京',
  'CAFÉ» et SÃO',
])('%s stays', (sound) => {
  expect(unscrambled(sound)).toBeUndefined();
});

it('puts right whatever was read wrongly once', () => {
  const beyondAscii = fc.string({ unit: fc.constantFrom(...'éüößñ£€–’“…🚀東'), minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(beyondAscii, (text) => {
      expect(unscrambled(scramble(text))).toBe(text);
    }),
  );
});
