import { vocabulary } from '#domain/vocabulary.ts';
import type { Block, Section } from '#import/draft.ts';
import { mdxAttribute, mdxWords } from './mdx-words.ts';

/** The text of a content file from its sections. */
export function mdxSections(sections: readonly Section[]): string {
  return sections
    .map(section)
    .filter((text) => text !== '')
    .join('\n\n');
}

const ofLists = new Set(['Duties', 'Requirements', 'Benefits', 'Process']);

function section({ heading, component, attributes = {}, blocks }: Section): string {
  const parts: string[] = heading === undefined ? [] : [`## ${mdxWords(heading)}`];
  const isKnown = component !== undefined && vocabulary[component].attributes.safeParse(attributes).success;
  const around = (inner: string) =>
    isKnown ? `${opening(component, attributes)}\n\n${inner}\n\n</${component}>` : inner;
  const filled = blocks.filter(isFilled);
  if (isKnown && !ofLists.has(component) && filled.length > 0)
    parts.push(around(filled.map(block).join('\n\n')));
  else parts.push(...filled.map((one) => (one.kind === 'list' ? around(block(one)) : block(one))));
  return parts.join('\n\n');
}

function opening(component: string, attributes: Record<string, string>): string {
  return `<${[component, ...Object.entries(attributes).map(([name, value]) => `${name}="${mdxAttribute(value)}"`)].join(' ')}>`;
}

function isFilled(one: Block): boolean {
  return one.kind === 'paragraph' ? one.words.trim() !== '' : one.items.some((item) => item.trim() !== '');
}

function block(one: Block): string {
  if (one.kind === 'paragraph') return mdxWords(one.words);
  return one.items
    .filter((item) => item.trim() !== '')
    .map((item, index) => `${one.ordered ? `${index + 1}.` : '-'} ${mdxWords(item)}`)
    .join('\n');
}
