import type { RoleEntry } from '#domain/role-entry.ts';
import { isOpen } from '#domain/role.ts';
import type { Rule } from '#rules/rule.ts';
import { charactersOf, isTooShort } from '#rules/text-short.ts';
import { textMeasures } from './text-measures.ts';

const fewest = 300;
const most = 800;

export const textLength: Rule = {
  name: 'text-length',
  severity: 'hint',
  about: 'Adverts of 300 to 800 words say enough to decide by, and are read to the end.',
  check({ role, entry, text, catalogue }) {
    // Nobody decides by a role that is over.
    if (!isOpen(role) && role.stage !== 'scheduled') return [];
    if (isTooShort(charactersOf(role, catalogue.site))) return [];
    const [first] = text.passages;
    const words = textMeasures(text).words + wordsOfFields(entry);
    if (first === undefined || (words >= fewest && words <= most)) return [];
    return [
      {
        place: text.placeAt(first.offset),
        message:
          words < fewest
            ? `The advert has ${words} words, and most readers need ${fewest} or more to decide.`
            : `The advert has ${words} words, and few people read more than ${most}.`,
        hint:
          words < fewest
            ? 'Say what a week looks like, with whom one works, and what happens after applying, if the employer tells you.'
            : 'Move what holds for all roles to the page of the employer, and leave out what the fields say.',
      },
    ];
  },
};

/** Of the sentences in fields that the page shows beside the text. */
function wordsOfFields({
  glance = {},
  benefits = [],
  pay,
  hours,
  visa,
  relocation,
  clearance,
}: RoleEntry): number {
  const sentences = [
    ...Object.values(glance),
    ...benefits,
    ...(pay?.extras ?? []),
    hours,
    visa,
    relocation,
    clearance,
  ];
  return sentences.join(' ').match(/\S+/g)?.length ?? 0;
}
