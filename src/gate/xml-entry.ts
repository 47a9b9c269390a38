import type { Entry, Item } from './feed-entry.ts';
import { elements, plain, xmlFault } from './xml.ts';

/** The roles of a feed in XML, without those that are known, or what makes it unreadable. */
export function xmlEntries(written: string, isKnown: (item: string) => boolean): Entry[] | string {
  const found: Entry[] = [];
  let rest = '';
  let from = 0;
  const start = /<(item|entry|job)(?:\s[^>]*)?>/g;
  for (let tag = start.exec(written); tag !== null; tag = start.exec(written)) {
    const begin = start.lastIndex;
    const end = written.indexOf(`</${tag[1]}>`, begin);
    if (end === -1) continue;
    const inner = written.slice(begin, end);
    start.lastIndex = end;
    if (isKnown(inner)) {
      rest += written.slice(from, begin);
      from = end;
    } else {
      found.push({ written: inner, item: () => xmlItem(inner) });
    }
  }
  // What is known was well formed where it was read first. To look at each again takes longer than all else.
  const isSound = from > 0 && xmlFault(rest + written.slice(from)) === undefined;
  return (isSound ? undefined : xmlFault(written)) ?? found;
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
