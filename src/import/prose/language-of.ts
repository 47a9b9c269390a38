import type { Passage } from './pieces.ts';

const small: [string, string[]][] = [
  ['the and with you our for will of we is', []],
  ['und wir sie mit für eine der die das ihre bei von zur', ['DE', 'AT', 'CH']],
  ['et nous vous vos notre avec pour une dans chez le les des du', ['FR', 'BE', 'CH']],
  ['een het wij van voor met ons jij je en de wat', ['NL', 'BE']],
  ['para con una los las del el y en se busca buscamos de', ['ES']],
  ['di il della nella che gli siamo per e con del dei', ['IT']],
  ['oraz dla nas w i z do na się pracy', ['PL']],
  ['och för att som vi är med till på av', ['SE']],
];
const languagesOf = new Map<string, number[]>();
small.forEach(([list], at) =>
  list.split(' ').forEach((word) => languagesOf.set(word, [...(languagesOf.get(word) ?? []), at])),
);

/**
 * The countries that a language is spoken in, told by its small words; none for English, and for Spanish only
 * where pay is in euros.
 */
export function countriesOfLanguage(passages: readonly Passage[]): string[] {
  const text = passages
    .slice(0, 60)
    .map((passage) => passage.words)
    .join('\n')
    .slice(0, 6000)
    .toLowerCase();
  const counts = small.map(() => 0);
  for (const [token] of text.matchAll(/\p{L}+/gu))
    for (const at of languagesOf.get(token) ?? []) counts[at]! += 1;
  const most = Math.max(...counts);
  const [, countries] = small[counts.indexOf(most)]!;
  if (most < 5) return [];
  return countries[0] === 'ES' && !/€|\beuros?\b/.test(text) ? [] : countries;
}
