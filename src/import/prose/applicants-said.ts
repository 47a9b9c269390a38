import { countriesIn, europeanUnion } from './country-names.ts';
import type { Passage } from './pieces.ts';
import { said, type Said } from './said.ts';

/** Names of many countries at once: with them the countries that stand beside them are not all. */
const continents =
  /\b(?:Europe|EMEA|APAC|LATAM|MENA|(?:North|South|Latin|Central) America|the Americas|Asia|Africa|worldwide|globally|anywhere in the world)\b/i;

/** Where customers are, which is not where one lives. */
const territory = /\b(?:covering|serving|selling (?:in)?to|customers in|clients in)\b[^.;|]*/gi;

/** From which countries one may work remotely, where the advert says so. */
export function applicantsSaid(passages: readonly Passage[]): Said<string[]> | undefined {
  const strong = passages.filter(
    ({ label, part, words }) =>
      label === 'place' ||
      label === 'workplace' ||
      label === 'visa' ||
      (label === undefined && part === 'head' && words.length < 160),
  );
  for (const passage of strong) {
    if (continents.test(passage.value)) continue;
    const countries = countriesIn(passage.value.replace(territory, ' '));
    if (
      countries.length > 0 &&
      (passage.label !== undefined ||
        /\bremote|\bhome[- ]based|\bwork from|\btele|\bonly\b/i.test(passage.words))
    )
      return said(countries.toSorted(), passage);
  }
  const union = [
    ...strong,
    ...passages.filter(({ words }) => /\bwork (?:from )?anywhere\b|\bremote/i.test(words)),
  ].find(
    ({ words }) =>
      /\b(?:EU|European Union)\b/.test(words) && /\bremote|\bhome|\btele|\banywhere/i.test(words),
  );
  for (const passage of passages) {
    if (
      !/\b(?:based (?:in|within)|locat(?:ed|ion) in|resid(?:e|ent|ents|ency|encia)\b|right to work in|authori[sz]ed to work in|eligible to work in|live in|living in|remote(?:ly)? (?:in|from|within|across)|anywhere (?:in|within)|candidates (?:in|from)|work from)/i.test(
        passage.words,
      )
    )
      continue;
    if (continents.test(passage.words)) continue;
    const countries = countriesIn(passage.words);
    if (countries.length > 0 && passage.part !== 'employer' && passage.words.length < 300)
      return said(countries.toSorted(), passage);
  }
  return union && said(europeanUnion, union);
}
