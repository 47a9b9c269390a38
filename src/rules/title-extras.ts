import { countryName } from '#domain/place.ts';
import type { Rule, Subject } from './rule.ts';

export const titleExtras: Rule = {
  name: 'title-extras',
  severity: 'warning',
  about:
    'Pay, place, number, hours and employer have fields of their own. Google and Indeed ask for a title without them (https://developers.google.com/search/docs/appearance/structured-data/job-posting).',
  check(subject) {
    const { title } = subject.entry;
    const taken: { from: number; to: number }[] = [];
    return extras(subject).flatMap(({ pattern, what, field }) => {
      const found = pattern.exec(title);
      const words = found?.[0].trim();
      if (!found || !words) return [];
      const from = found.index + found[0].indexOf(words);
      const to = from + words.length;
      if (taken.some((one) => one.from < to && from < one.to)) return [];
      taken.push({ from, to });
      return [
        {
          path: ['title'],
          quote: words,
          message: `\`${words}\` in the title is ${what}.`,
          hint: `Take it out of the title; it belongs into \`${field}\`.`,
        },
      ];
    });
  },
};

type Extra = { pattern: RegExp; what: string; field: string };

function extras({ entry, role }: Subject): Extra[] {
  const { title, reference, locations = [] } = entry;
  // To look for a name costs more than to see that it is not there.
  const isNamed = (name: string) => title.includes(name);
  const places = locations.flatMap(({ city, region, country }) => [
    ...(city === undefined ? [] : [city]),
    ...(region !== undefined && region.length > 3 ? [region] : []),
    countryName(country),
    ...(country === 'GB' ? ['UK'] : country === 'US' ? ['USA'] : []),
  ]);
  const { employer } = role;
  return [
    { pattern: pay, what: 'what it pays', field: 'pay' },
    ...(reference === undefined || !isNamed(reference)
      ? []
      : [{ pattern: word(reference), what: 'its number', field: 'reference' }]),
    { pattern: number, what: 'its number', field: 'reference' },
    ...(employer.disclosed && isNamed(employer.name)
      ? [{ pattern: word(employer.name), what: 'the employer', field: 'employer' }]
      : []),
    ...[...new Set(places)].filter(isNamed).map((place) => ({
      pattern: word(place),
      what: 'where it is',
      field: 'locations',
    })),
    { pattern: hours, what: 'how much one works', field: 'employment' },
    { pattern: workplace, what: 'where one works', field: 'workplace' },
    { pattern: terms, what: 'the kind of employment', field: 'employment' },
  ];
}

const pay =
  /(?:up to |from )?[£$€¥]\s?\d[\d.,]*\s?k?(?:\s?(?:-|–|to)\s?[£$€¥]?\s?\d[\d.,]*\s?k?)?(?:\s?(?:p\.?a\.?|p\.?h\.?|p\.?d\.?|per (?:annum|year|month|day|hour)|an? (?:year|month|day|hour)))?|\b\d{2,3}\s?k\b(?:\s?(?:-|–|to)\s?\d{2,3}\s?k\b)?|\bOTE\b|\bcompetitive salary\b/i;
const number =
  /\b(?:ref(?:erence)?|req(?:uisition)?|job id|vacancy)[\s.:#-]*(?=\w*\d)\w[\w/-]*|#\d{2,}|\b(?!(?:ISO|IEC|EN|BS|DIN|AS|PAS|IR)[- ]?\d)[A-Z]{2,}[-_]?\d{3,}\b|[([]\s*\d{4,}\s*[)\]]/i;
const hours = /\b(?:full|part)[- ]time\b/i;
const workplace =
  /(?<=[([]\s*)(?:fully )?(?:remote|hybrid|on-?site)(?=\s*[)\]])|(?<=[-–—|,:]\s+)(?:fully )?(?:remote|hybrid)(?: work(?:ing)?| role| position)?(?=\s*$)|^remote(?=\s+[-–—|:])/i;
const terms =
  /(?<=[([]\s*)(?:permanent|contract|temporary|temp|fixed[- ]term)(?=\s*[)\]])|(?<=[-–—|]\s+)(?:permanent|contract|temporary)(?=\s*$)/i;

/** A name as a word of its own, in the case in which names are written. */
function word(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(name)}(?![\\p{L}\\d])`, 'u');
}
