import { mdxToHast, type HastNode } from 'satteri';
import type { z } from 'zod';
import { addressFault } from '#domain/apply.ts';
import type { BodyComponent, BodyNode, ComponentName } from '#domain/body.ts';
import { nearest } from '#domain/nearest.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { invisible } from '#domain/text.ts';
import { vocabulary } from '#domain/vocabulary.ts';
import { turnedText } from './characters.ts';
import { expressionWords, markupError, rawHtmlWords } from './markup-error.ts';
import { placeholdersIn } from './placeholder.ts';
import type { Place } from './places.ts';
import { schemaProblems } from './schema-problem.ts';
import { series } from './series.ts';
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

const listComponents: readonly ComponentName[] = ['Duties', 'Requirements', 'Benefits', 'Process'];
/** How much may be read again and again, in characters: some texts take the parser long. */
const mostReading = 500_000;
const deepest = 100;

/** An address that a text links to, and where. */
export type Link = Place & { address: string };

/**
 * Reads MDX as data: Markdown and the vocabulary become a tree, everything that would be code becomes a
 * problem. Lines and columns are those of `text`, which may start with blank lines for the front matter.
 */
export function markup(
  text: string,
  file: string,
): { nodes: BodyNode[]; links: Link[]; problems: PlacedProblem[] } {
  const reader: Reader = { file, problems: [], links: [], depth: 0, place: { line: 1, column: 1 } };
  const { problems, links } = reader;
  if (isTangled(text)) {
    problems.push({ file, ...textStart(text), severity: 'error', ...tangledWords });
    return { nodes: [], links, problems };
  }
  let rest = text;
  for (let reading = 0; reading <= mostReading; reading += text.length + 1) {
    const { tree, error } = parsed(rest);
    if (tree !== undefined) return { nodes: children(tree, reader, true), links, problems };
    const recovery = markupError(error, rest, file);
    problems.push(...recovery.problems);
    if (recovery.text === rest) break;
    rest = recovery.text;
  }
  return { nodes: [], links, problems };
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

const tangledWords: Words = {
  rule: 'tangled-text',
  message: 'The text has thousands of brackets, quotation marks or other signs in it.',
  hint: 'Write it as prose and lists; code and tables of data do not belong in an advert.',
};

const deepWords: Words = {
  rule: 'tangled-text',
  message: `The text is nested more than ${deepest} levels deep here.`,
  hint: 'Write it with fewer lists, quotations or components inside one another.',
};

/** What is being read, and the place that was read last: a few nodes have none of their own. */
type Reader = { file: string; problems: PlacedProblem[]; links: Link[]; depth: number; place: Place };
type Words = Pick<PlacedProblem, 'rule' | 'message' | 'hint'>;

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
  if (tag === 'a' && !fault)
    reader.links.push({ address: attributes['href'] ?? '', ...(placeOf(node) ?? reader.place) });
  const inner = children(node.children as HastNode[], reader, blockParents.has(tag));
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

type Jsx = Extract<HastNode, { type: 'mdxJsxFlowElement' }>;

function component(node: Jsx, reader: Reader): BodyNode[] {
  const inner = children(node.children as HastNode[], reader, true);
  if (!isComponent(node.name)) {
    refuse(reader, node, tagWords(node.name));
    return inner;
  }
  const { name } = node;
  const { attributes, refused } = literalAttributes(node, reader);
  const schema = vocabulary[name].attributes;
  const result = schema.safeParse(attributes);
  if (!result.success && !refused) {
    const here = placeOf(node) ?? reader.place;
    const source = {
      value: attributes,
      placeOf: () => here,
      placeOfKey: () => here,
      written: () => undefined,
    };
    const fields = Object.keys(schema.shape);
    for (const issue of result.error.issues) {
      const [said] = schemaProblems(issue, reader.file, source, () => fields);
      if (said) reader.problems.push(attributeWords(said, name, issue, fields));
    }
  }
  const found: BodyComponent = { type: 'component', name, attributes, children: inner };
  if (listComponents.includes(name) && !hasList(inner)) refuse(reader, node, listWords(name));
  return [found];
}

/** The attributes that are literal; `refused` when there are others, which have been reported. */
function literalAttributes(
  node: Jsx,
  reader: Reader,
): { attributes: Record<string, string>; refused: boolean } {
  const attributes: Record<string, string> = {};
  let refused = false;
  const refuseCode = (name: string, code: string) => {
    refused = true;
    refuse(reader, node, {
      ...expressionWords(`{${code}}`),
      hint: `Write the value itself between quotation marks: ${name}="…".`,
    });
  };
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refuseCode('name', attribute.value);
    } else if (attribute.value === null || attribute.value === undefined) {
      attributes[attribute.name] = 'true';
    } else if (typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    } else if (/^\s*(-?\d+(\.\d+)?|true|false|"[^"\\{}]*"|'[^'\\{}]*')\s*$/.test(attribute.value.value)) {
      attributes[attribute.name] = attribute.value.value.trim().replace(/^["']|["']$/g, '');
    } else {
      refuseCode(attribute.name, attribute.value.value);
    }
  }
  return { attributes, refused };
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

function tagWords(name: string | null | undefined): Words {
  if (!name) return rawHtmlWords('');
  if (/^[a-z]/.test(name)) {
    if (name === 'h1') {
      return {
        rule: 'heading-level',
        message: 'A heading with one # is the title of the page, which the field `title` gives.',
        hint: 'Start with ## for headings in the text.',
      };
    }
    if (name === 'h5' || name === 'h6') {
      return {
        rule: 'heading-level',
        message: `A heading with ${name[1]} # is too deep to find one’s way by.`,
        hint: 'Use ## to ####.',
      };
    }
    if (name === 'input') {
      return {
        rule: 'raw-html',
        message: 'A box to tick cannot stand in a text.',
        hint: 'Write a plain list: remove `[ ]`.',
      };
    }
    return rawHtmlWords(name);
  }
  const known = Object.keys(vocabulary);
  const meant = nearest(name, known);
  return {
    rule: 'unknown-component',
    message: `There is no component called \`<${name}>\`.`,
    hint: `${meant ? `Did you mean \`<${meant}>\`? ` : ''}The components are ${known.map((one) => `<${one}>`).join(', ')}.`,
  };
}

function inlineWords(name: ComponentName): Words {
  return {
    rule: 'component-in-line',
    message: `\`<${name}>\` stands in the middle of a paragraph.`,
    hint: `Put \`<${name}>\` and \`</${name}>\` on lines of their own, with blank lines around the text.`,
  };
}

function listWords(name: ComponentName): Words {
  return {
    rule: 'list-missing',
    message: `\`<${name}>\` holds no list.`,
    hint: 'Leave a blank line after its opening line, then start each item on its own line with a hyphen.',
  };
}

function moduleWords(source: string): Words {
  const word = source.trimStart().split(/\s/, 1)[0] ?? 'import';
  return {
    rule: 'code',
    message: `A paragraph that starts with \`${word}\` is read as code, and adverts are read, not run.`,
    hint: `If it is a sentence, begin it with another word; if it is code, delete it.`,
  };
}

function attributeWords(
  problem: PlacedProblem,
  name: string,
  issue: z.core.$ZodIssue,
  fields: string[],
): PlacedProblem {
  const hint =
    fields.length > 0
      ? `It takes ${fields.map((field) => `\`${field}="…"\``).join(' and ')}.`
      : 'It takes none.';
  switch (problem.rule) {
    case 'unknown-field': {
      const key = issue.code === 'unrecognized_keys' ? series(issue.keys, 'and') : '';
      return {
        ...problem,
        rule: 'unknown-attribute',
        message: `\`<${name}>\` has no attribute called ${key}.`,
        hint,
      };
    }
    case 'missing-field':
      return {
        ...problem,
        rule: 'missing-attribute',
        message: `\`<${name}>\` needs the attribute \`${issue.path.join('.')}\`.`,
        hint,
      };
    default:
      return problem;
  }
}

function pictureFault({
  src = '',
  alt = '',
}: Record<string, string>): { message: string; hint: string } | undefined {
  if (!src.startsWith('/') || src.startsWith('//')) {
    return {
      message: `The picture \`${src}\` is not on this site, and pages load nothing from elsewhere.`,
      hint: 'Put the file into public/pictures/ and write ![what it shows](/pictures/name.png).',
    };
  }
  if (alt.trim() !== '') return undefined;
  return {
    message: `The picture \`${src}\` has no words for those who cannot see it.`,
    hint: `Write ![what it shows](${src}).`,
  };
}
