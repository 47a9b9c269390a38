import { phraseRule } from './phrase-rule.ts';

export const ageWording = phraseRule(
  'age-wording',
  'Words for an age keep others from applying, and in many countries the law forbids them. No legal advice.',
  ({ words, passage, index }) => isWelcome(passage.words.slice(index + words.length)),
);

/** "Graduates are welcome", "or two years of work": said to widen the circle. */
function isWelcome(rest: string): boolean {
  return /^[^.!?\n]{0,60}\b(?:welcome|encouraged|can (?:also )?apply|may (?:also )?apply|will also|also be|considered)\b|^,? (?:or|and) (?:\d|experienced|with|those|professionals)|^ who have not\b/i.test(
    rest,
  );
}
