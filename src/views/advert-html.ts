import { bodyNodes } from '#domain/body-tree.ts';
import { bodyText, type BodyComponent, type BodyElement, type BodyNode } from '#domain/body.ts';
import type { Role } from '#domain/role.ts';
import { terms } from './terms.ts';

/**
 * The whole advert in the few tags that job search engines read, without any attribute: its text, with the
 * headings of its lists, then the facts that its fields state
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting#description).
 */
export function description(role: Role): string {
  const stated = terms(role);
  const list = stated.map((term) => `<li>${escaped(term)}</li>`).join('');
  return advertHtml(role) + (list && `<h2>Key facts</h2><ul>${list}</ul>`);
}

/** The text of an advert alone, in the same few tags. */
export function advertHtml(role: Pick<Role, 'body'>): string {
  return html(bodyNodes(role.body));
}

function html(nodes: readonly BodyNode[]): string {
  let written = '';
  for (const node of nodes) {
    if (node.type === 'text') written += escaped(inOneLine(node.value));
    else written += node.type === 'component' ? component(node) : element(node);
  }
  return written;
}

/** A line break in the file is none to its reader, but would be one here. */
function inOneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
}

function component({ name, attributes, children }: BodyComponent): string {
  const inner = html(children);
  switch (name) {
    case 'Duties':
      return heading(attributes['area']) + inner;
    case 'Requirements':
      return heading(attributes['level'] === 'desirable' ? 'Welcome' : 'Essential') + inner;
    case 'Quote':
      return `${inner}<p>Said by ${escaped(attributes['by'] ?? '')}, not by the employer</p>`;
    case 'Benefits':
    case 'Process':
    case 'Callout':
      return inner;
  }
}

function heading(text: string | undefined): string {
  return text === undefined ? '' : `<h3>${escaped(text)}</h3>`;
}

const kept = new Set(['p', 'ul', 'ol', 'li', 'h2', 'h3', 'h4', 'strong', 'em']);

function element({ tag, attributes, children }: BodyElement): string {
  if (tag === 'pre') return `<p>${escaped(bodyText(children).trim()).replaceAll('\n', '<br>')}</p>`;
  const inner = html(children);
  if (kept.has(tag)) return `<${tag}>${inner}</${tag}>`;
  switch (tag) {
    case 'br':
      return '<br>';
    case 'hr':
    case 'del':
      return '';
    case 'img':
      return escaped(attributes['alt'] ?? '');
    case 'table':
      return `<ul>${inner}</ul>`;
    case 'tr':
      return `<li>${children.map((cell) => html([cell])).join(' – ')}</li>`;
    default:
      return inner;
  }
}

/** Text that may stand between tags. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
