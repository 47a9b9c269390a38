import type { Body, BodyNode, ComponentName } from './body.ts';
import { ownText } from './own-text.ts';

/** A text by itself; or a tag or the name of a component, which begins with a capital, and what is inside. */
type Written = string | [name: string, children: Written[], attributes?: Record<string, string>];

/** A tree as one text, for `bodyNodes`. */
export function treeText(nodes: readonly BodyNode[]): string {
  const json = JSON.stringify(nodes.map(written));
  // With a single letter beyond Latin-1, such as a dash, all of a text would take two bytes a letter for good.
  return ownText(
    json.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** The tree of a body, made at each call. */
export function bodyNodes({ tree }: Pick<Body, 'tree'>): BodyNode[] {
  return (JSON.parse(tree) as Written[]).map(node);
}

function written(one: BodyNode): Written {
  if (one.type === 'text') return one.value;
  const { attributes, children } = one;
  const name = one.type === 'element' ? one.tag : one.name;
  const inner = children.map(written);
  return Object.keys(attributes).length === 0 ? [name, inner] : [name, inner, attributes];
}

function node(one: Written): BodyNode {
  if (typeof one === 'string') return { type: 'text', value: one };
  const [name, inner, attributes = {}] = one;
  const children = inner.map(node);
  return /^[A-Z]/.test(name)
    ? { type: 'component', name: name as ComponentName, attributes, children }
    : { type: 'element', tag: name, attributes, children };
}
