import { countryName } from '#domain/place.ts';
import { listed, refusers } from './refusers.ts';
import type { Rule } from './rule.ts';

export const placeCountryOnly: Rule = {
  name: 'place-country-only',
  severity: 'warning',
  about:
    'Someone who has to be there wants to know the town, and some receivers of adverts refuse a country alone.',
  check({ role, entry, catalogue: { site } }) {
    if (entry.workplace === 'remote') return [];
    const names = refusers(role, site).get('noCity') ?? [];
    const refused = names.length > 0 ? `, which ${listed(names)} would refuse` : '';
    return (entry.locations ?? []).flatMap((location, index) =>
      location.city || location.region || location.postcode
        ? []
        : [
            {
              path: ['locations', index],
              message: `The place is a whole country, ${countryName(location.country)}${refused}.`,
              hint: 'Add `city`, if the advert names one.',
            },
          ],
    );
  },
};
