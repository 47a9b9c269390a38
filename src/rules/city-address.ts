import { postcodeFits } from '#domain/postcode.ts';
import type { Rule } from './rule.ts';

export const cityAddress: Rule = {
  name: 'city-address',
  severity: 'warning',
  about:
    'The city alone is what filters and maps go by; street, postcode and region have fields of their own.',
  check({ entry }) {
    return (entry.locations ?? []).flatMap(({ city, country }, index) => {
      if (city === undefined) return [];
      const postcode = city
        .match(/[A-Z\d-]+(?: [A-Z\d]+)?/g)
        ?.find((part) => /\d/.test(part) && postcodeFits(country, part));
      const street =
        /^\d+\S* +\p{L}+|\b(?:street|road|avenue|st|rd|ave|straße|strasse|platz|rue)\b\.?(?=,|$)/iu.test(
          city,
        );
      if (!postcode && !street && !city.includes(',') && !/\d{3}/.test(city)) return [];
      return [
        {
          path: ['locations', index, 'city'],
          message: `\`${city}\` is more than a city.`,
          hint: 'Write the city alone, and the rest into `street`, `postcode` and `region`.',
        },
      ];
    });
  },
};
