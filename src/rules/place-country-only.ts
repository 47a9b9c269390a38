import { countryName } from '#domain/place.ts';
import type { Rule } from './rule.ts';

export const placeCountryOnly: Rule = {
  name: 'place-country-only',
  severity: 'warning',
  about:
    'Someone who has to be there wants to know the town, and some receivers of adverts refuse a country alone.',
  check({ entry }) {
    if (entry.workplace === 'remote') return [];
    return (entry.locations ?? []).flatMap((location, index) =>
      location.city || location.region || location.postcode
        ? []
        : [
            {
              path: ['locations', index],
              message: `The place is a whole country, ${countryName(location.country)}.`,
              hint: 'Add `city`, if the advert names one.',
            },
          ],
    );
  },
};
