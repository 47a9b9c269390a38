import { countryName, countryNames, type Location } from '#domain/place.ts';
import { plainWords } from '#domain/word-family.ts';
import { atWords } from './at-words.ts';
import type { Rule } from './rule.ts';
import { allWords, said, type Said } from './said.ts';

export const textPlace: Rule = {
  name: 'text-place',
  severity: 'warning',
  about: 'People look for roles by place, and only the fields tell a list where a role is.',
  check({ entry, text }) {
    const { locations, applicants } = entry;
    if (locations === undefined && applicants !== undefined) return [];
    if (!mayNamePlace.test(allWords(text))) return [];
    for (const found of [...said(text, label), ...said(text, sentence)]) {
      const { passage } = found;
      const named = placeNamed(found);
      if (named === undefined) continue;
      const { place, line, index } = named;
      const at = () => atWords(text, passage, index, place);
      if (locations === undefined) {
        return [
          {
            ...at(),
            message: `The text names a place, “${place}”, and the fields name none.`,
            hint: 'Add it to `locations`, with the two letters of its country.',
          },
        ];
      }
      if (locations.some((location) => isNamed(location, line))) return [];
      const hasTown = locations.some(({ city, postcode }) => city ?? postcode);
      return [
        {
          ...at(),
          message: `The text names “${place}” as the place, and the fields have ${listed(locations)}.`,
          hint: hasTown
            ? 'Correct the one that is wrong, or add the place if the role can be done in either.'
            : 'Add it as `city`, if that is where the role is done.',
        },
      ];
    }
    return [];
  },
};

const label =
  /^[ *]*(?:(?:job|position|work|office|main)\s)?(?:location|place of work|duty station|workplace)[\s*]*[:–][\s*]*(?<label>[^\n*|;.()[\]\\–-]{2,50}?)(?=\s*(?:$|[\n*|;.()[\]\\–-]))/gim;
const sentence =
  /\b(?:[Rr]ole|[Pp]osition|[Jj]ob|[Pp]ost|[Vv]acancy) (?:is|will be) (?:\w+ )?(?:based|located|situated) in\s(?:our\s)?(?<town>\p{Lu}[\p{L}’'-]+(?:[ ,]+(?:\p{Lu}[\p{L}’'-]+|de|la|am|an der|upon(?= \p{Lu}))){0,4})/gu;
/** What neither of the two is without. */
const mayNamePlace =
  /(?:location|place of work|duty station|workplace)[\s*]*[:–]|(?:based|located|situated) in\s/i;
const notTowns =
  /remote|home|flexible|various|anywhere|hybrid|multiple|negotiable|wide\b|office|client|site|field|tbd|see |\d|\b(?:area|metro|greater|county|counties|state|region|valley|afb|base|campus|cent(?:er|re)|airport|hub|park|street|road|avenue|floor|building|district|tower|hq|headquarters|plant|school|college|university|hospital|museum|department|library|institute|near|north|south|east|west|midlands|coast|city hall|us|usa|uk|eu|europe|africa|asia|america|world|full|part|company|division|section|corporate|hotels?|northern|southern|eastern|western|elections?|the)\b/i;

function placeNamed(found: Said): { place: string; line: string; index: number } | undefined {
  const { passage, words } = found;
  const place = (found.groups['label'] ?? found.groups['town'] ?? '').replace(/[\s,]+$/, '');
  const [town = ''] = place.split(',');
  if (!/^\p{Lu}\p{Ll}/u.test(town) || town.trim().split(/\s+/).length > 3 || notTowns.test(place))
    return undefined;
  const index = found.index + words.lastIndexOf(place);
  const [line = ''] = passage.words.slice(index).split('\n');
  return /^\s*[–-]/.test(line.slice(place.length)) ? undefined : { place, line, index };
}

function isNamed(location: Location, place: string): boolean {
  const words = plainWords(place);
  const { street, city, region, postcode, country } = location;
  return [street, city, region, postcode, country, ...countryNames(country)].some((name) =>
    plainWords(name ?? '').some((part) => part.length > 1 && words.includes(part)),
  );
}

function listed(locations: readonly Location[]): string {
  const names = locations.map(({ city, region, country }) => city ?? region ?? countryName(country));
  return [...new Set(names)].map((name) => `“${name}”`).join(', ');
}
