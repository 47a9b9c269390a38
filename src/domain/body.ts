import { treeText } from './body-tree.ts';
import { ownText } from './own-text.ts';

/** The text of a content file after reading: a tree of plain data, safe to render, and its lists. */
export type Body = {
  /** Its tree, to be read by `bodyNodes`: a text takes a fifth of the memory. */
  tree: string;
  /** How many characters its words take, with the spaces between them. */
  characters: number;
  duties: DutyList[];
  requirements: RequirementList[];
  benefits: string[];
  process: string[];
};

export type BodyNode = BodyText | BodyElement | BodyComponent;
export type BodyText = { type: 'text'; value: string };
export type BodyElement = {
  type: 'element';
  tag: string;
  attributes: Record<string, string>;
  children: BodyNode[];
};
export type BodyComponent = {
  type: 'component';
  name: ComponentName;
  attributes: Record<string, string>;
  children: BodyNode[];
};

export type ComponentName = 'Duties' | 'Requirements' | 'Benefits' | 'Process' | 'Callout' | 'Quote';
export type DutyList = { area: string | undefined; items: string[] };
export type RequirementLevel = 'essential' | 'desirable';
export type RequirementList = { level: RequirementLevel; items: string[] };

/** A body from its tree, with the items of every list inside a component as text, in their order. */
export function body(nodes: readonly BodyNode[]): Body {
  const found: Body = {
    tree: treeText(nodes),
    characters: characters(nodes),
    duties: [],
    requirements: [],
    benefits: [],
    process: [],
  };
  for (const component of components(nodes)) {
    const items = listItems(component).map(ownText);
    const { area, level } = component.attributes;
    if (component.name === 'Duties') found.duties.push({ area: area && ownText(area), items });
    if (component.name === 'Requirements') {
      found.requirements.push({ level: level === 'desirable' ? 'desirable' : 'essential', items });
    }
    if (component.name === 'Benefits') found.benefits.push(...items);
    if (component.name === 'Process') found.process.push(...items);
  }
  return found;
}

/** All words of a tree in reading order, blocks parted by a line break. */
export function bodyText(nodes: readonly BodyNode[]): string {
  return (
    written(nodes)
      .replace(/[ \t]*\n\s*/g, '\n')
      // Not the single spaces between words: there are hundreds.
      .replace(/[ \t]{2,}|\t/g, ' ')
  );
}

function written(nodes: readonly BodyNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') {
      text += node.value;
      continue;
    }
    const attributes = node.type === 'component' ? Object.values(node.attributes).join(' ') : '';
    const inner = written(node.children);
    const block = node.type === 'component' || !inlineTags.has(node.tag);
    text += block ? `\n${attributes}\n${inner}\n` : inner;
  }
  return text;
}

function characters(nodes: readonly BodyNode[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type !== 'text') return sum + characters(node.children);
    return node.value.trim() === '' ? sum : sum + node.value.length;
  }, 0);
}

const inlineTags = new Set(['a', 'code', 'del', 'em', 'strong', 'sub', 'sup']);

function* components(nodes: readonly BodyNode[]): Generator<BodyComponent> {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    if (node.type === 'component') yield node;
    yield* components(node.children);
  }
}

function listItems(node: BodyComponent | BodyElement): string[] {
  return node.children.flatMap((child) => {
    if (child.type === 'text') return [];
    if (child.type === 'component' || child.tag !== 'li') return listItems(child);
    const own = child.children.filter((part) => !isList(part));
    return [bodyText(own).trim().replaceAll('\n', ' '), ...child.children.filter(isList).flatMap(listItems)];
  });
}

function isList(node: BodyNode): node is BodyElement {
  return node.type === 'element' && (node.tag === 'ul' || node.tag === 'ol');
}
