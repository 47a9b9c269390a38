import type { Entry, Item } from './feed-entry.ts';
import type { Value } from './feed-values.ts';
import { isNode, type Node } from './markup.ts';

/** The roles of a feed in JSON, without those that are known. Throws where it is no JSON. */
export function jsonEntries(written: string, isKnown: (item: string) => boolean): Entry[] {
  return [...objects(withoutKnown(written, isKnown))];
}

/**
 * What a feed holds, with `null` for known items: nearly all stand in many feeds, and to read each every time
 * takes longer than all else. Read whole where what looked like items were none.
 */
function withoutKnown(written: string, isKnown: (item: string) => boolean): unknown {
  let rest = '';
  let from = 0;
  let cut = 0;
  for (let at = written.indexOf(opening); at !== -1;) {
    const next = written.indexOf(opening, at + 1);
    const end = next === -1 ? written.lastIndexOf(']') : next - 1;
    if (isKnown(written.slice(at, end))) {
      rest += `${written.slice(from, at)}null`;
      from = end;
      cut += 1;
    }
    at = next;
  }
  if (cut === 0) return JSON.parse(written);
  const read = parsed(rest + written.slice(from));
  const items = isNode(read) ? read['items'] : undefined;
  const isSound = Array.isArray(items) && items.filter((item) => item === null).length === cut;
  return isSound ? read : JSON.parse(written);
}

const opening = '{"id":"';

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function* objects(value: unknown): Generator<Entry> {
  if (Array.isArray(value)) for (const one of value) yield* objects(one);
  if (!isNode(value)) return;
  const { url, title, state, html, content_html: content } = value;
  if (typeof url === 'string' && typeof title === 'string') {
    const text = [html, content].find((one) => typeof one === 'string');
    const item = () => ({
      link: url,
      appliedAt: undefined,
      title,
      state,
      words: stringsOf(value).join('\n'),
      html: String(text ?? ''),
      pay: payOf(value),
      values: valuesOf(value),
    });
    yield { written: JSON.stringify(value), item };
    return;
  }
  for (const inner of Object.values(value)) yield* objects(inner);
}

function payOf(node: Node): Item['pay'] {
  return Object.entries(node).flatMap(([name, value]) => {
    if (name === 'pay' || name === 'salary')
      return value === undefined || value === null ? [] : [{ name, value }];
    return isNode(value) && (name.startsWith('_') || name === 'facts') ? payOf(value) : [];
  });
}

/** Its own properties, and those of the parts that hold facts, by the way to them. */
function valuesOf(item: Node): Value[] {
  return Object.entries(item).flatMap(([name, value]) =>
    // In JSON that is the stage of the role, which is read apart.
    name === 'state'
      ? []
      : isNode(value) && ['_job', 'facts', 'employer'].includes(name)
        ? Object.entries(value).map(([inner, one]) => ({ name: `${name}.${inner}`, value: one }))
        : [{ name, value }],
  );
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
