import type { RoleFields } from '#import/draft.ts';
import { countryCode } from './country-code.ts';

type Location = NonNullable<RoleFields['locations']>[number];

/**
 * A place such as `Seoul, South Korea` or `Chicago, IL`, with the country that a record gives beside it.
 * `undefined` when nothing says the country, or the words are more than one place.
 */
export function placeWords(words: string | undefined, country?: string): Location | undefined {
  const parts = (words ?? '')
    .replace(/\([^)]*\)/g, ' ')
    .split(/,|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !notPlaces.test(part));
  if (/[;/|]|\bor\b|\band\b/i.test(words ?? '') || parts.length > 3) return undefined;
  const last = parts.at(-1);
  const named = last !== undefined && last.length > 2 ? countryCode(last) : countryAlone(last, parts.length);
  const state = named === undefined && states.has(last ?? '') ? 'US' : undefined;
  if (country !== undefined && named !== undefined && named !== country) return undefined;
  const code = country ?? named ?? state;
  if (code === undefined) return undefined;
  const [city, region] = named === undefined ? parts : parts.slice(0, -1);
  return { ...(city ? { city } : {}), ...(region ? { region } : {}), country: code };
}

/** Two letters are a country where no state of the USA has them. */
function countryAlone(last: string | undefined, count: number): string | undefined {
  if (last === undefined || (states.has(last) && count > 1)) return undefined;
  return /^[A-Z]{2}$/.test(last) ? countryCode(last) : undefined;
}

const notPlaces =
  /^(?:(?:fully |100% )?remote(?: work)?|hybrid|on-?site|home ?office|work from home|anywhere)$/i;

/** The postal codes of the states of the USA: https://pe.usps.com/text/pub28/28apb.htm */
const states = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  ),
);
