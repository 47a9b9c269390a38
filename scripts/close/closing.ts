import { isMap, isScalar, parseDocument, type Pair, type Scalar } from 'yaml';

/** When a role ended, and why. */
export type Closing = { on: string; why: 'filled' | 'withdrawn' };

/**
 * The text of a role with `closed` in its fields; everything else stays letter for letter. Where a role says
 * already how it ended, that is replaced. `undefined` when its fields cannot be read.
 */
export function closedSource(source: string, { on, why }: Closing): string | undefined {
  const [, opening = '', fields] = /^(---[ \t]*\n)([^]*?\n)---[ \t]*$/m.exec(source) ?? [];
  if (fields === undefined || !source.startsWith(opening)) return undefined;
  const document = parseDocument(fields, { logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const said = (['on', 'why'] as const).map((key) => document.getIn(['closed', key], true));
  const edits = said.every(isScalar)
    ? said.map((value, index): Edit => [...extent(value), [on, why][index] ?? ''])
    : [inserted(document.contents.items, fields, `closed: { on: ${on}, why: ${why} }\n`)];
  const edited = edits
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end, words]) => text.slice(0, start) + words + text.slice(end), fields);
  return opening + edited + source.slice(opening.length + fields.length);
}

type Edit = [start: number, end: number, words: string];

function extent({ range }: Scalar): [start: number, end: number] {
  const [start, end] = range ?? [0, 0];
  return [start, end];
}

/**
 * In place of the comment that `npm run new` writes for it; else below the date on which the role closes, or that
 * on which it was posted: where a reader looks for it.
 */
function inserted(pairs: readonly Pair[], fields: string, line: string): Edit {
  const comment = /^# closed:.*\n(?:#   .*\n)*/m.exec(fields);
  if (comment) return [comment.index, comment.index + comment[0].length, line];
  for (const name of ['closes', 'updated', 'posted']) {
    const found = pairs.find(({ key }) => isScalar(key) && key.value === name);
    if (!found || !isScalar(found.value)) continue;
    const at = fields.indexOf('\n', extent(found.value)[1]) + 1;
    return [at, at, line];
  }
  return [fields.length, fields.length, line];
}
