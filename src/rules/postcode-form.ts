import { postcodeFits } from '#domain/postcode.ts';
import { countryName, inSentence } from '#domain/place-name.ts';
import type { Rule } from './rule.ts';

export const postcodeForm: Rule = {
  name: 'postcode-form',
  severity: 'warning',
  about: 'A postcode that its country does not have moves the role somewhere else on a map, or nowhere.',
  check({ entry }) {
    return (entry.locations ?? []).flatMap(({ postcode, country }, index) =>
      postcode === undefined || postcodeFits(country, postcode)
        ? []
        : [
            {
              path: ['locations', index, 'postcode'],
              message: `\`${postcode}\` is not a postcode of ${inSentence(countryName(country))}, so the markup leaves it out.`,
              hint: 'Correct the postcode or the country, or remove the postcode.',
            },
          ],
    );
  },
};
