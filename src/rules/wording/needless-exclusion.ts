import { bodyNodes } from '#domain/body-tree.ts';
import { bodyText } from '#domain/body.ts';
import { phraseRule } from './phrase-rule.ts';

export const needlessExclusion = phraseRule(
  'needless-exclusion',
  'A condition that the work does not need costs good applicants, and may be unlawful. No legal advice.',
  ({ words, passage, index }, { role }) =>
    (licence.test(words) && hasDriving(`${role.title} ${bodyText(bodyNodes(role.body))}`)) ||
    (/^native/i.test(words) && /\b(?:with|by|from|of|to|for)\s$/i.test(passage.words.slice(0, index))),
);

const licence = /licen[cs]e|driving|\b(?:car|vehicle|transport)/i;

/** Whether one drives or travels in the role, but for the licence that is asked for. */
function hasDriving(text: string): boolean {
  return /\b(?:driv(?:e|es|er|ers|ing)(?! ?licen| ?record|[’']?s? ?licen|[- ](?:change|results|growth|value))|travel\w*|vehicles?(?! is| required)|vans?|lorr(?:y|ies)|trucks?|fleets?|deliver(?:y|ies) (?:to|round|driver)|visits?|visiting|mileage|routes?|home care|field[- ]based|between sites|several sites)\b/i.test(
    text.replace(/\b(?:own|access to an?) (?:car|vehicle)/gi, ''),
  );
}
