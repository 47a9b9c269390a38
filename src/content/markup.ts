import { mdxToHast, type HastNode } from 'satteri';
import { addressFault } from '#domain/apply.ts';
import type { BodyComponent, BodyNode, ComponentName } from '#domain/body.ts';
import { nearest } from '#domain/nearest.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { vocabulary } from '#domain/vocabulary.ts';
import { expressionWords, markupError, rawHtmlWords } from './markup-error.ts';
import { placeholderIn } from './placeholder.ts';
import { schemaProblems } from './schema-problem.ts';

/** The parser's features; the site's own MDX pages are compiled with the same. */
export const markupFeatures = { gfm: { footnotes: false }, smartPunctuation: true, frontmatter: false } as const;

const attributesOf: Record<string, readonly string[]> = {
  p: [], h2: [], h3: [], h4: [], ul: [], ol: ['start'], li: [], strong: [], em: [], del: [], code: [], pre: [],
  blockquote: [], hr: [], br: [], a: ['href', 'title'], img: ['src', 'alt', 'title'],
  table: [], thead: [], tbody: [], tr: [], th: [], td: [],
};

const listComponents: readonly ComponentName[] = ['Duties', 'Requirements', 'Benefits', 'Process'];
const mostMistakes = 100;

/**
 * Reads MDX as data: Markdown and the vocabulary become a tree, everything that would be code becomes a
 * problem. Lines and columns are those of `text`, which may start with blank lines for the front matter.
 */
export function markup(text: string, file: string): { nodes: BodyNode[]; problems: PlacedProblem[] } {
  const problems: PlacedProblem[] = [];
  let rest = text;
  for (let mistakes = 0; mistakes < mostMistakes; mistakes++) {
    try {
      const tree = mdxToHast(rest, { features: markupFeatures });
      const reader = { file, problems };
      return { nodes: 'children' in tree ? children(tree.children as HastNode[], reader, true) : [], problems };
    } catch (error) {
      const recovery = markupError(error, rest, file);
      problems.push(...recovery.problems);
      if (recovery.text === rest) break;
      rest = recovery.text;
    }
  }
  return { nodes: [], problems };
}

type Reader = { file: string; problems: PlacedProblem[] };
type Words = Pick<PlacedProblem, 'rule' | 'message' | 'hint'>;

function children(nodes: readonly HastNode[], reader: Reader, block: boolean): BodyNode[] {
  return nodes.flatMap((node) => convert(node, reader, block));
}

function convert(node: HastNode, reader: Reader, block: boolean): BodyNode[] {
  switch (node.type) {
    case 'text': {
      if (block && node.value.trim() === '') return [];
      const gap = placeholderIn(node.value);
      if (gap) refuse(reader, node, gap.words, gap.index);
      return [{ type: 'text', value: node.value }];
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
    const value = properties[name];
    if (value !== undefined && value !== null) attributes[name] = String(value);
  }
  const fault = tag === 'a' ? addressFault(attributes['href'] ?? '') : tag === 'img' ? pictureFault(attributes) : undefined;
  if (fault) refuse(reader, node, { rule: tag === 'a' ? 'unsafe-address' : 'picture', ...fault });
  const inner = children(node.children as HastNode[], reader, blockParents.has(tag));
  for (const child of inner) if (child.type === 'component') refuse(reader, node, inlineWords(child.name));
  return [{ type: 'element', tag, attributes, children: inner }];
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
  const attributes = literalAttributes(node, reader);
  const schema = vocabulary[name].attributes;
  const result = schema.safeParse(attributes);
  if (!result.success) {
    const here = placeOf(node);
    const yaml = { value: attributes, problems: [], placeOf: () => here, placeOfKey: () => here };
    const fields = Object.keys(schema.shape);
    for (const issue of result.error.issues) {
      reader.problems.push(
        ...schemaProblems(issue, reader.file, yaml, () => fields).map((problem) => attributeWords(problem, name, fields)),
      );
    }
  }
  const found: BodyComponent = { type: 'component', name, attributes, children: inner };
  if (listComponents.includes(name) && !hasList(inner)) refuse(reader, node, listWords(name));
  return [found];
}

function literalAttributes(node: Jsx, reader: Reader): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refuse(reader, node, expressionWords(`{${attribute.value}}`));
    } else if (attribute.value === null || attribute.value === undefined) {
      attributes[attribute.name] = 'true';
    } else if (typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    } else if (/^\s*(-?\d+(\.\d+)?|true|false|"[^"\\{}]*"|'[^'\\{}]*')\s*$/.test(attribute.value.value)) {
      attributes[attribute.name] = attribute.value.value.trim().replace(/^["']|["']$/g, '');
    } else {
      refuse(reader, node, expressionWords(`{${attribute.value.value}}`));
    }
  }
  return attributes;
}

function isComponent(name: string | null | undefined): name is ComponentName {
  return name !== null && name !== undefined && Object.hasOwn(vocabulary, name);
}

function hasList(nodes: BodyNode[]): boolean {
  return nodes.some((node) => node.type === 'element' && (node.tag === 'ul' || node.tag === 'ol' || hasList(node.children)));
}

function placeOf(node: HastNode): { line: number; column: number } {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

function refuse(reader: Reader, node: HastNode, words: Words, offset = 0): void {
  const { line, column } = placeOf(node);
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
      return { rule: 'heading-level', message: `A heading with ${name[1]} # is too deep to find one’s way by.`, hint: 'Use ## to ####.' };
    }
    if (name === 'input') {
      return { rule: 'raw-html', message: 'A box to tick cannot stand in a text.', hint: 'Write a plain list: remove `[ ]`.' };
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

function attributeWords(problem: PlacedProblem, name: string, fields: string[]): PlacedProblem {
  if (problem.rule !== 'unknown-field' && problem.rule !== 'missing-field') return problem;
  const hint = fields.length > 0 ? `It takes ${fields.map((field) => `\`${field}="…"\``).join(' and ')}.` : 'It takes none.';
  return problem.rule === 'unknown-field'
    ? { ...problem, rule: 'unknown-attribute', message: `\`<${name}>\` has an attribute it does not know. ${problem.message.replace('field', 'attribute')}`, hint }
    : { ...problem, rule: 'missing-attribute', message: `\`<${name}>\`: ${problem.message}`, hint };
}

function pictureFault({ src = '', alt = '' }: Record<string, string>): { message: string; hint: string } | undefined {
  if (!src.startsWith('/') || src.startsWith('//')) {
    return {
      message: `The picture \`${src}\` is not on this site, and pages load nothing from elsewhere.`,
      hint: 'Put the file into public/pictures/ and write ![what it shows](/pictures/name.png).',
    };
  }
  if (alt.trim() !== '') return undefined;
  return { message: `The picture \`${src}\` has no words for those who cannot see it.`, hint: `Write ![what it shows](${src}).` };
}
