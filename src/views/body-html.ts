import type { BodyComponent, BodyElement, BodyNode, BodyText } from '#domain/body.ts';

export type BodyPart = { html: string } | { component: BodyComponent };

const empty = new Set(['br', 'hr', 'img']);

/**
 * A tree in parts to render one after another: runs of plain elements as safe HTML, and components by
 * themselves. A component can only stand between blocks, never inside an element.
 */
export function bodyParts(nodes: readonly BodyNode[]): BodyPart[] {
  const parts: BodyPart[] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (node.type === 'component') parts.push({ component: node });
    else if (last !== undefined && 'html' in last) last.html += html(node);
    else parts.push({ html: html(node) });
  }
  return parts;
}

function html(node: BodyText | BodyElement): string {
  if (node.type === 'text') return escaped(node.value);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const opening = `<${node.tag}${attributes.join('')}>`;
  if (empty.has(node.tag)) return opening;
  const inner = node.children.map((child) => (child.type === 'component' ? '' : html(child))).join('');
  return `${opening}${inner}</${node.tag}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
