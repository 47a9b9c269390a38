import type { Entry, Item } from './feed-entry.ts';
import { elements, plain, xmlFault } from './xml.ts';

/**
 * The roles of a feed in XML, without those that are known, or what makes it unreadable. Of a large site it is long, and
 * most of it known: that is never more than its bytes.
 */
export function xmlEntries(written: Buffer, isKnown: (item: Buffer) => boolean): Entry[] | string {
  const found: Entry[] = [];
  const rest: Buffer[] = [];
  let from = 0;
  // A letter a byte: tags stand where they do in the bytes.
  const letters = written.toString('latin1');
  const start = /<(item|entry|job)(?:\s[^>]*)?>/g;
  for (let tag = start.exec(letters); tag !== null; tag = start.exec(letters)) {
    const begin = start.lastIndex;
    const end = letters.indexOf(`</${tag[1]}>`, begin);
    if (end === -1) continue;
    start.lastIndex = end;
    if (isKnown(written.subarray(begin, end))) {
      rest.push(written.subarray(from, begin));
      from = end;
    } else {
      const inner = written.toString('utf8', begin, end);
      found.push({ written: inner, item: () => xmlItem(inner) });
    }
  }
  // What is known was well formed where it was read first. To look at each again takes longer than all else.
  rest.push(written.subarray(from));
  const isSound = from > 0 && xmlFault(Buffer.concat(rest).toString()) === undefined;
  return (isSound ? undefined : xmlFault(written.toString())) ?? found;
}

function xmlItem(inner: string): Item {
  const all = elements(inner);
  const one = (name: string) => all.find((element) => element.name === name)?.words || undefined;
  const texts = [one('content:encoded'), one('content'), one('description')];
  return {
    appliedAt: one('applyUrl'),
    link: one('link') ?? /<link[^>]*\shref="([^"]*)"/.exec(inner)?.[1] ?? one('url') ?? '',
    title: one('title') ?? one('name'),
    state: undefined,
    words: plain(inner),
    html: texts.find((text) => /<p>|<li>/.test(text ?? '')) ?? '',
    pay: all.flatMap(({ name, words }) =>
      payElements.has(name) && words !== '' && !/<\w/.test(words) ? [{ name, value: words }] : [],
    ),
    values: all.flatMap(({ name, words, isLeaf }) => (isLeaf ? [{ name, value: words }] : [])),
  };
}

const payElements = new Set(['salary', 'salary_min', 'salary_max', 'pay', 'compensation', 'amount']);
