import {
  LineCounter,
  Scalar,
  isAlias,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  visit,
  Document,
  type Node,
} from 'yaml';
import type { Path, PlacedProblem } from '#domain/problem.ts';
import { places, type Place } from './places.ts';
import { nodeAt, plainYaml, type PlainNode } from './plain-yaml.ts';
import { yamlWords } from './yaml-error.ts';

/** Front matter, or a whole YAML file, as a value that remembers where it was written. */
export type FrontMatter = {
  value: unknown;
  problems: PlacedProblem[];
  /** Where the value at a path stands; the nearest value around it when the path leads nowhere. */
  placeOf: (path: Path) => Place;
  /** Where a key of the map at a path stands. */
  placeOfKey: (path: Path, key: string) => Place;
  /** A single value letter by letter as its author wrote it, such as `0012`. */
  written: (path: Path) => string | undefined;
  /** A single value as it stands in the file, its quotation marks with it. */
  quote: (path: Path) => string | undefined;
};

/**
 * Reads YAML 1.2 (https://yaml.org/spec/1.2.2/), so that `yes` stays a word and `2026-11-01` text. `firstLine` is the line
 * of the file on which the YAML starts.
 */
export function frontMatter(yaml: string, file: string, firstLine: number): FrontMatter {
  const plain = plainYaml(yaml);
  return plain === undefined ? anyYaml(yaml, file, firstLine) : plainFields(yaml, plain.value, firstLine);
}

/** Reads again where something stands, which is asked of few files, so that it need not be kept of all. */
function plainFields(yaml: string, value: unknown, firstLine: number): FrontMatter {
  let read: { top: PlainNode; placeOf: (offset: number) => Place } | undefined;
  const again = () => (read ??= { top: plainYaml(yaml)!, placeOf: places(yaml) });
  const place = (offset: number) => {
    const { line, column } = offset === 0 ? { line: 1, column: 1 } : again().placeOf(offset);
    return { line: line + firstLine - 1, column };
  };
  const keyAt = (path: Path, key: string) => nodeAt(again().top, path)?.keys?.get(key) ?? 0;
  const offsetAt = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const offset =
        nodeAt(again().top, path.slice(0, length))?.from ??
        keyAt(path.slice(0, length - 1), String(path[length - 1]));
      if (offset > 0) return offset;
    }
    return 0;
  };
  return {
    value,
    problems: [],
    placeOf: (path) => place(offsetAt(path)),
    placeOfKey: (path, key) => place(keyAt(path, key)),
    written: (path) => nodeAt(again().top, path)?.source,
    quote: (path) => {
      const node = nodeAt(again().top, path);
      return node?.source === undefined ? undefined : yaml.slice(node.from, node.to);
    },
  };
}

function anyYaml(yaml: string, file: string, firstLine: number): FrontMatter {
  const lines = new LineCounter();
  const problems: PlacedProblem[] = [];
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const report = (offset: number, words: Pick<PlacedProblem, 'rule' | 'message' | 'hint'>) => {
    const at = place(offset);
    const known = problems.some(({ line, column }) => line === at.line && column === at.column);
    if (!known && problems.length < most) problems.push({ file, ...at, severity: 'error', ...words });
  };

  let document: Document = new Document();
  let value: unknown;
  try {
    document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    for (const error of [...document.errors, ...document.warnings]) {
      const { offset, ...words } = yamlWords(error, yaml);
      report(offset, words);
    }
    for (const [offset, name] of literally(document, yaml)) report(offset, aliasWords(name));
    const readable =
      document.errors.every(({ code }) => code === 'DUPLICATE_KEY') && document.warnings.length === 0;
    if (readable && !problems.some(({ rule }) => rule === 'yaml-alias')) value = document.toJS() ?? {};
  } catch (error) {
    // Only too much nesting makes the parser throw: everything else it reports.
    if (!(error instanceof RangeError)) throw error;
    report(0, tooDeep);
  }
  return {
    value,
    problems,
    placeOf: (path) => place(offsetOf(document, path)),
    placeOfKey: (path, key) => place(keyOffset(document, path, key)),
    written: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
    quote: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.range ? yaml.slice(node.range[0], node.range[1]) : undefined;
    },
  };
}

const most = 50;

/**
 * Takes letter by letter what YAML reads otherwise than its author meant: `{{ title }}`, which is a gap in a
 * template, and `45.000`, which is 45 in one country and 45000 in another. Finds aliases, `*name`.
 */
function literally(document: Document, yaml: string): [offset: number, alias: string][] {
  const aliases: [number, string][] = [];
  const textOf = (node: Node) => yaml.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  visit(document, (_, node) => {
    if (isAlias(node)) aliases.push([node.range?.[0] ?? 0, node.source]);
    if (isMap(node) && node.flow === true && textOf(node).startsWith('{{')) {
      const text = new Scalar(textOf(node));
      text.range = node.range ?? null;
      return text;
    }
    if (isScalar(node) && typeof node.value === 'number' && /^-?\d{1,3}(\.\d{3})+$/.test(node.source ?? '')) {
      node.value = node.source;
    }
    return undefined;
  });
  return aliases;
}

function aliasWords(name: string) {
  return {
    rule: 'yaml-alias',
    message: `\`*${name}\` refers to a value somewhere else.`,
    hint: 'Write the value out; a text that starts with * goes between quotation marks.',
  };
}

const tooDeep = {
  rule: 'unreadable-yaml',
  message: 'The fields are nested in one another too deep.',
  hint: 'Look for brackets or braces that are opened over and over.',
};

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return node.range[0];
    }
    const parent = path.slice(0, length - 1);
    const offset = keyOffset(document, parent, String(path[length - 1]));
    if (offset > 0) return offset;
  }
  return 0;
}

function keyOffset(document: Document, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return 0;
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
  return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}
