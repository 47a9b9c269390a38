import { bodyText } from '#domain/body.ts';
import type { Rule } from './rule.ts';

export const textRepeatsTitle: Rule = {
  name: 'text-repeats-title',
  severity: 'error',
  about:
    'A text that is only the title again describes nothing, and Google refuses it (https://developers.google.com/search/docs/appearance/structured-data/job-posting#description).',
  check({ role, entry, text }) {
    if (text.passages.length > 2 || letters(bodyText(role.body.nodes)) !== letters(entry.title)) return [];
    return [
      {
        place: text.placeAt(text.passages[0]?.offset ?? 0),
        message: 'The text only repeats the title; Google would refuse it.',
        hint: 'Describe the work: what one does, what is asked for, what is offered.',
      },
    ];
  },
};

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
