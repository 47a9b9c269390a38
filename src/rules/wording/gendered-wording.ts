import { phraseRule } from './phrase-rule.ts';

export const genderedWording = phraseRule(
  'gendered-wording',
  'A word for one sex tells all others that the advert is not meant for them.',
  // Somebody who holds that office, and is named with it.
  ({ words }) => /^Chair/.test(words),
);
