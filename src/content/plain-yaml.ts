import type { Path } from '#domain/problem.ts';

/** A value as it was written: from where to where, and a single one letter by letter. */
export type PlainNode = {
  value: unknown;
  from: number;
  to: number;
  source?: string;
  /** Of a map: where each key stands. */
  keys?: Map<string, number>;
  /** Of a map or a list. */
  children?: Map<string, PlainNode>;
};

/**
 * Reads YAML as nearly all files have it: fields, lists and groups of fields, each value on one line, nothing
 * escaped, named or tagged. `undefined` for all else, and for whatever could be a mistake, which a parser of
 * the whole language has to look at: that takes ten times as long.
 */
export function plainYaml(yaml: string): PlainNode | undefined {
  if (yaml.includes('\t')) return undefined;
  const reader: Reader = { lines: yaml.split('\n'), row: 0, offset: 0 };
  toContent(reader);
  if (reader.row === reader.lines.length) return undefined;
  const fields = map(reader, 0);
  return reader.row === reader.lines.length ? fields : undefined;
}

/** What stands at a path; `undefined` where it leads nowhere. */
export function nodeAt(top: PlainNode, path: Path): PlainNode | undefined {
  return path.reduce<PlainNode | undefined>((node, part) => node?.children?.get(String(part)), top);
}

type Reader = {
  lines: string[];
  row: number;
  /** Of the start of the line. */
  offset: number;
};

function next(reader: Reader): void {
  reader.offset += reader.lines[reader.row]!.length + 1;
  reader.row++;
  toContent(reader);
}

/** Skips empty lines and lines of comment. */
function toContent(reader: Reader): void {
  const { lines } = reader;
  for (; reader.row < lines.length && /^ *(?:#|$)/.test(lines[reader.row]!); reader.row++)
    reader.offset += lines[reader.row]!.length + 1;
}

/** Of the line that is read; -1 after the last one. */
function indentOf({ lines, row }: Reader): number {
  return row < lines.length ? lines[row]!.search(/[^ ]/) : -1;
}

const field = /([A-Za-z]\w{0,60}):(?: +|$)/y;
/** Is no text where it stands for a key. */
const noText = /^(?:true|false|null)$/i;

function map(reader: Reader, indent: number): PlainNode | undefined {
  const from = reader.offset + indent;
  const group = grouping();
  let to = from;
  while (indentOf(reader) === indent) {
    const line = reader.lines[reader.row]!;
    field.lastIndex = indent;
    const [whole, key] = field.exec(line) ?? [];
    if (whole === undefined || key === undefined || noText.test(key) || group.keys.has(key)) return undefined;
    group.keys.set(key, reader.offset + indent);
    const start = indent + whole.length;
    const node = start < line.length ? inline(line, start, reader) : (next(reader), below(reader, indent));
    if (node === undefined) return undefined;
    add(group, key, node);
    to = node.to;
  }
  return indentOf(reader) > indent || group.keys.size === 0 ? undefined : { ...group, from, to };
}

/** The list or the fields under a key; a list may stand as far to the left as its key. */
function below(reader: Reader, indent: number): PlainNode | undefined {
  const deeper = indentOf(reader);
  if (deeper < indent) return undefined;
  const isList = reader.lines[reader.row]!.startsWith('- ', deeper);
  if (deeper === indent && !isList) return undefined;
  return isList ? list(reader, deeper) : map(reader, deeper);
}

function list(reader: Reader, indent: number): PlainNode | undefined {
  const from = reader.offset + indent;
  const value: unknown[] = [];
  const children = new Map<string, PlainNode>();
  let to = from;
  while (indentOf(reader) === indent && reader.lines[reader.row]!.startsWith('- ', indent)) {
    const { lines, row } = reader;
    const start = indent + 2;
    field.lastIndex = start;
    const isMap = field.test(lines[row]!);
    // A group of fields begins beside the hyphen, as if there were none.
    if (isMap) lines[row] = ' '.repeat(start) + lines[row]!.slice(start);
    const node = isMap ? map(reader, start) : inline(lines[row]!, start, reader);
    if (node === undefined) return undefined;
    children.set(String(value.length), node);
    value.push(node.value);
    to = node.to;
  }
  return indentOf(reader) > indent ? undefined : { value, children, from, to };
}

/** A value on the rest of a line. */
function inline(line: string, start: number, reader: Reader): PlainNode | undefined {
  const text = trimmed(line.slice(start));
  const at = reader.offset + start;
  next(reader);
  return /^[[{]/.test(text) ? flow(text, at) : single(text, at);
}

/** Other spaces than the common one are letters to YAML. */
function trimmed(text: string): string {
  return text.replace(/ +$/, '');
}

const plainStart = /^[A-Za-z0-9$£€\u00c0-\uffff]/;

function single(text: string, from: number): PlainNode | undefined {
  const to = from + text.length;
  const [, quoted = /^'((?:[^']|'')*)'$/.exec(text)?.[1]?.replaceAll("''", "'")] =
    /^"([^"\\]*)"$/.exec(text) ?? [];
  if (quoted !== undefined) return { value: quoted, source: quoted, from, to };
  if (!plainStart.test(text) || /: | #|:$/.test(text)) return undefined;
  const value = meant(text);
  return value === undefined ? undefined : { value, source: text, from, to };
}

/** What a word or a number is; `undefined` for what may be another kind of number. */
function meant(text: string): string | number | boolean | undefined {
  if (noText.test(text)) return text === 'true' ? true : text === 'false' ? false : undefined;
  if (!/^\d[\w.+]*$/.test(text)) return text;
  return /^(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/.test(text) ? Number(text) : undefined;
}

/** Of brackets in one another. */
const deepest = 5;

const flowToken =
  / *(?:([[\]{},])|([A-Za-z]\w{0,60}): +|("[^"\\]*"|'(?:[^']|'')*'|[A-Za-z0-9$£€\u00c0-\uffff](?:[^,[\]{}:#]|:(?=[^ ,[\]{}])|(?<=[^ ])#)*))/y;

/** `[a, b]` and `{ a: b }`, in one another too. */
function flow(text: string, at: number): PlainNode | undefined {
  flowToken.lastIndex = 0;
  const node = flowNode(flowToken.exec(text), text, at, 0);
  return flowToken.lastIndex === text.length ? node : undefined;
}

function flowNode(
  found: RegExpExecArray | null,
  text: string,
  at: number,
  depth: number,
): PlainNode | undefined {
  if (found === null || depth > deepest) return undefined;
  const [whole, sign, , scalar] = found;
  const from = at + found.index + whole.search(/[^ ]/);
  if (scalar !== undefined) return single(trimmed(scalar), from);
  if (sign !== '[' && sign !== '{') return undefined;
  const close = sign === '[' ? ']' : '}';
  const group = grouping();
  const items: unknown[] = [];
  for (;;) {
    const token = flowToken.exec(text);
    if (token?.[1] === close && group.children.size === 0) break;
    const key = sign === '{' ? token?.[2] : String(items.length);
    if (key === undefined || noText.test(key) || group.children.has(key)) return undefined;
    if (sign === '{') group.keys.set(key, at + token!.index + token![0].search(/[^ ]/));
    const node = flowNode(sign === '{' ? flowToken.exec(text) : token, text, at, depth + 1);
    if (node === undefined) return undefined;
    add(group, key, node);
    items.push(node.value);
    const end = flowToken.exec(text)?.[1];
    if (end === close) break;
    if (end !== ',') return undefined;
  }
  const to = at + flowToken.lastIndex;
  return sign === '{' ? { ...group, from, to } : { value: items, children: group.children, from, to };
}

type Grouping = Required<Pick<PlainNode, 'keys' | 'children'>> & { value: Record<string, unknown> };

function grouping(): Grouping {
  return { value: {}, keys: new Map(), children: new Map() };
}

function add(group: Grouping, key: string, node: PlainNode): void {
  group.value[key] = node.value;
  group.children.set(key, node);
}
