import { mdxToHast, type HastNode } from 'satteri';
import { addressFault } from '#domain/apply.ts';
import { bodyText, type BodyNode, type ComponentName } from '#domain/body.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { invisible } from '#domain/text.ts';
import { vocabulary } from '#domain/vocabulary.ts';
import { turnedText } from './characters.ts';
import { componentAttributes, type ComponentNode } from './component-attributes.ts';
import { expressionWords, markupError, rawHtmlWords } from './markup-error.ts';
import {
  deepWords,
  deepest,
  inlineWords,
  listWords,
  moduleWords,
  pictureFault,
  tagWords,
  tangledWords,
  type Words,
} from './markup-words.ts';
import { placeholdersIn } from './placeholder.ts';
import type { Place } from './places.ts';
import { isTangled } from './tangle.ts';

/** The parser's features; the site's own MDX pages are compiled with the same. */
export const markupFeatures = {
  gfm: { footnotes: false },
  smartPunctuation: true,
  frontmatter: false,
} as const;

const attributesOf: Record<string, readonly string[]> = {
  p: [],
  h2: [],
  h3: [],
  h4: [],
  ul: [],
  ol: ['start'],
  li: [],
  strong: [],
  em: [],
  del: [],
  code: ['class'],
  pre: [],
  blockquote: [],
  hr: [],
  br: [],
  a: ['href', 'title'],
  img: ['src', 'alt', 'title'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['data-align'],
  td: ['data-align'],
};

/**
 * Without an entity, or one of these with or without backslashes, no part of a text has a gap in it, a
 * character that nobody can see or one that turns it: to look at the whole is faster than at each part.
 */
const suspect = new RegExp(
  String.raw`&(?:#|[a-z\d]+;)|lorem|todo|tbc|tbd|fixme|xxx|\{\\?\{|\[(?:insert|company|your|job|add)|<\\?%|${invisible.source}|[\u202a-\u202e\u2066-\u2069]`,
  'i',
);

const listComponents: readonly ComponentName[] = ['Duties', 'Requirements', 'Benefits', 'Process'];
/** How much may be read again and again, in characters: some texts take the parser long. */
const mostReading = 500_000;

/** An address that a text links to, the words of the link, and where. */
export type Link = Place & { address: string; words: string };

/** A picture on this site that a text shows, and where. */
export type Picture = Place & { address: string; alt: string };

export type Markup = { nodes: BodyNode[]; links: Link[]; pictures: Picture[]; problems: PlacedProblem[] };

/**
 * Reads MDX as data: Markdown and the vocabulary become a tree, everything that would be code becomes a
 * problem. Lines and columns are those of `text`, which may start with blank lines for the front matter.
 */
export function markup(text: string, file: string): Markup {
  const reader: Reader = {
    file,
    problems: [],
    links: [],
    pictures: [],
    depth: 0,
    isSuspect: suspect.test(text),
    place: { line: 1, column: 1 },
  };
  const { problems, links, pictures } = reader;
  if (isTangled(text)) {
    problems.push({ file, ...textStart(text), severity: 'error', ...tangledWords });
    return { nodes: [], links, pictures, problems };
  }
  let rest = text;
  for (let reading = 0; reading <= mostReading; reading += text.length + 1) {
    const { tree, error } = parsed(rest);
    if (tree !== undefined) return { nodes: children(tree, reader, true), links, pictures, problems };
    const recovery = markupError(error, rest, file);
    problems.push(...recovery.problems);
    if (recovery.text === rest) break;
    rest = recovery.text;
  }
  return { nodes: [], links, pictures, problems };
}

function parsed(text: string): { tree?: HastNode[]; error?: unknown } {
  try {
    const root = mdxToHast(text, { features: markupFeatures });
    return { tree: 'children' in root ? (root.children as HastNode[]) : [] };
  } catch (error) {
    return { error };
  }
}

function textStart(text: string): Place {
  return { line: text.slice(0, text.search(/\S/)).split('\n').length, column: 1 };
}

type Reader = Omit<Markup, 'nodes'> & { file: string; depth: number; place: Place; isSuspect: boolean };

function children(nodes: readonly HastNode[], reader: Reader, block: boolean): BodyNode[] {
  if (reader.depth > deepest) {
    const known = reader.problems.some(({ rule }) => rule === deepWords.rule);
    if (!known) reader.problems.push({ file: reader.file, ...reader.place, severity: 'error', ...deepWords });
    return [];
  }
  reader.depth++;
  const found = nodes.flatMap((node) => convert(node, reader, block));
  reader.depth--;
  return found;
}

function convert(node: HastNode, reader: Reader, block: boolean): BodyNode[] {
  reader.place = placeOf(node) ?? reader.place;
  switch (node.type) {
    case 'text': {
      if (block && node.value.trim() === '') return [];
      if (!reader.isSuspect) return [{ type: 'text', value: node.value }];
      for (const { index, words } of placeholdersIn(node.value)) refuse(reader, node, words, index);
      const turned = turnedText(node.value);
      const { line } = reader.place;
      if (turned && !reader.problems.some((one) => one.rule === turned.rule && one.line === line))
        refuse(reader, node, turned);
      return [{ type: 'text', value: node.value.replace(invisible, '') }];
    }
    case 'element':
      return element(node, reader);
    case 'mdxJsxFlowElement':
      return component(node, reader);
    case 'mdxJsxTextElement':
      refuse(reader, node, isComponent(node.name) ? inlineWords(node.name) : tagWords(node.name));
      return children(node.children as HastNode[], reader, false);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!/^\s*\/\*[^]*\*\/\s*$/.test(node.value)) refuse(reader, node, expressionWords(`{${node.value}}`));
      return [];
    case 'mdxjsEsm':
      refuse(reader, node, moduleWords(node.value));
      return [];
    case 'comment':
    case 'doctype':
      return [];
    default:
      refuse(reader, node, rawHtmlWords('html'));
      return [];
  }
}

type Element = Extract<HastNode, { type: 'element' }>;

function element(node: Element, reader: Reader): BodyNode[] {
  const { tagName: tag, properties } = node;
  const allowed = attributesOf[tag];
  if (allowed === undefined) {
    refuse(reader, node, tagWords(tag));
    return children(node.children as HastNode[], reader, false);
  }
  const attributes: Record<string, string> = {};
  for (const name of allowed) {
    const value = attribute(properties, name);
    if (value !== undefined) attributes[name] = value;
  }
  const fault =
    tag === 'a'
      ? addressFault(attributes['href'] ?? '')
      : tag === 'img'
        ? pictureFault(attributes)
        : undefined;
  if (fault) refuse(reader, node, { rule: tag === 'a' ? 'unsafe-address' : 'picture', ...fault });
  const here = placeOf(node) ?? reader.place;
  const { src = '', alt = '' } = attributes;
  if (tag === 'img' && !fault) reader.pictures.push({ address: src, alt, ...here });
  const inner = children(node.children as HastNode[], reader, blockParents.has(tag));
  if (tag === 'a' && !fault)
    reader.links.push({ address: attributes['href'] ?? '', words: bodyText(inner).trim(), ...here });
  for (const child of inner) if (child.type === 'component') refuse(reader, node, inlineWords(child.name));
  return [{ type: 'element', tag, attributes, children: inner }];
}

function attribute(properties: Element['properties'], name: string): string | undefined {
  // A style in the text would need a looser content-security policy.
  if (name === 'data-align') return /^text-align: (\w+)$/.exec(String(properties['style']))?.[1];
  const value = properties[name === 'class' ? 'className' : name];
  return value === undefined || value === null ? undefined : String(value);
}

const blockParents = new Set(['ul', 'ol', 'blockquote', 'table', 'thead', 'tbody', 'tr']);

function component(node: ComponentNode, reader: Reader): BodyNode[] {
  const inner = children(node.children as HastNode[], reader, true);
  const { name } = node;
  if (!isComponent(name)) {
    refuse(reader, node, tagWords(name));
    return inner;
  }
  const { attributes, problems } = componentAttributes(
    node,
    name,
    reader.file,
    placeOf(node) ?? reader.place,
  );
  reader.problems.push(...problems);
  if (listComponents.includes(name) && !hasList(inner)) refuse(reader, node, listWords(name));
  return [{ type: 'component', name, attributes, children: inner }];
}

function isComponent(name: string | null | undefined): name is ComponentName {
  return name !== null && name !== undefined && Object.hasOwn(vocabulary, name);
}

function hasList(nodes: BodyNode[]): boolean {
  return nodes.some(
    (node) => node.type === 'element' && (node.tag === 'ul' || node.tag === 'ol' || hasList(node.children)),
  );
}

function placeOf(node: HastNode): Place | undefined {
  const start = node.position?.start;
  return start && { line: start.line, column: start.column };
}

function refuse(reader: Reader, node: HastNode, words: Words, offset = 0): void {
  const { line, column } = placeOf(node) ?? reader.place;
  const before = 'value' in node && typeof node.value === 'string' ? node.value.slice(0, offset) : '';
  const breaks = before.split('\n').length - 1;
  reader.problems.push({
    file: reader.file,
    line: line + breaks,
    column: breaks > 0 ? offset - before.lastIndexOf('\n') : column + offset,
    severity: 'error',
    ...words,
  });
}
