import { LineCounter, isMap, isPair, isScalar, parseDocument, type Document } from 'yaml';
import type { Path, PlacedProblem } from '#domain/problem.ts';

export type Place = { line: number; column: number };

/** Front matter, or a whole YAML file, as a value that remembers where it was written. */
export type FrontMatter = {
  value: unknown;
  problems: PlacedProblem[];
  /** Where the value at a path stands; the nearest value around it when the path leads nowhere. */
  placeOf: (path: Path) => Place;
  /** Where a key of the map at a path stands. */
  placeOfKey: (path: Path, key: string) => Place;
};

/**
 * Reads YAML 1.2 (https://yaml.org/spec/1.2.2/), so that `yes` stays a word and `2026-11-01` text. `firstLine` is the line
 * of the file on which the YAML starts.
 */
export function frontMatter(yaml: string, file: string, firstLine: number): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map(
    (error): PlacedProblem => ({ file, ...place(error.pos[0]), ...words(error.code, error.message) }),
  );
  const value = problems.length > 0 ? undefined : read(document, problems, file, firstLine);
  return {
    value,
    problems,
    placeOf: (path) => place(offsetOf(document, path)),
    placeOfKey: (path, key) => place(keyOffset(document, path, key)),
  };
}

function read(document: Document, problems: PlacedProblem[], file: string, line: number): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch {
    problems.push({
      file,
      line,
      column: 1,
      rule: 'unreadable-yaml',
      severity: 'error',
      message: 'The fields refer to one another too often (`*name`).',
      hint: 'Write the values out.',
    });
    return undefined;
  }
}

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

function words(code: string, message: string): Pick<PlacedProblem, 'rule' | 'severity' | 'message' | 'hint'> {
  const known: Record<string, { message: string; hint: string }> = {
    DUPLICATE_KEY: { message: 'This field stands here twice.', hint: 'Keep one of the two.' },
    TAB_AS_INDENT: { message: 'This line is indented with a tab.', hint: 'Indent with spaces.' },
    BAD_INDENT: {
      message: 'This line is indented otherwise than the lines it belongs to.',
      hint: 'Give all fields of one group the same number of spaces before them.',
    },
    MISSING_CHAR: {
      message: 'Something that was opened here is never closed.',
      hint: 'Look for a quotation mark, bracket or brace without its partner.',
    },
    BLOCK_AS_IMPLICIT_KEY: {
      message: 'This line holds two fields, or a text with a colon in it.',
      hint: 'Put text that has ": " in it between quotation marks, and each field on a line of its own.',
    },
    MULTILINE_IMPLICIT_KEY: {
      message: 'This line is neither a field nor part of one.',
      hint: 'Write `field: value`, with a space after the colon.',
    },
    UNEXPECTED_TOKEN: {
      message: 'A sign here has a meaning of its own in YAML.',
      hint: 'Put the whole value between quotation marks.',
    },
  };
  const found = known[code] ?? {
    message: 'This cannot be read as YAML.',
    hint: `Compare it with another file of the same folder. The parser says: ${message.split('\n')[0]?.replace(/\.?$/, '.')}`,
  };
  return { rule: 'unreadable-yaml', severity: 'error', ...found };
}
