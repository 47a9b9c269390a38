import { bodyNodes } from '#domain/body-tree.ts';
import { bodyText, type BodyNode } from '#domain/body.ts';
import type { Rule } from './rule.ts';

export const textRepeatsTitle: Rule = {
  name: 'text-repeats-title',
  severity: 'error',
  about:
    'A text that is only the title again describes nothing, and Google refuses it (https://developers.google.com/search/docs/appearance/structured-data/job-posting#description).',
  check({ role, entry, text }) {
    const title = letters(entry.title);
    if (text.passages.length > 2 || hasMoreLetters(bodyNodes(role.body), title.length)) return [];
    if (letters(bodyText(bodyNodes(role.body))) !== title) return [];
    return [
      {
        place: text.placeAt(text.passages[0]?.offset ?? 0),
        message: 'The text only repeats the title; Google would refuse it.',
        hint: 'Describe the work: what one does, what is asked for, what is offered.',
      },
    ];
  },
};

function hasMoreLetters(nodes: readonly BodyNode[], than: number): boolean {
  const found = texts(nodes).flatMap((value) => value.matchAll(/[\p{L}\p{N}]/gu));
  return found.drop(than).next().done === false;
}

function* texts(nodes: readonly BodyNode[]): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'text') yield node.value;
    else yield* texts(node.children);
  }
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
