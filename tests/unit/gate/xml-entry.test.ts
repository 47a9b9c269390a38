import { expect, it } from 'vitest';
import { xmlEntries } from '#gate/xml-entry.ts';

const item = (id: string, words = '') => `<job id="${id}">${inside(id, words)}</job>`;
const inside = (id: string, words = '') => `<title>${id}</title>${words}`;
const feed = (...lines: string[]) => `<?xml version="1.0"?>\n<jobs>${lines.join('\n')}</jobs>\n`;

const known = new Set([inside('ż 日'), inside('a'), inside('b'), inside('odd', '<x><![CDATA[')]);
const entries = (written: string) => xmlEntries(Buffer.from(written), (one) => known.has(one.toString()));
const titles = (written: string) => {
  const found = entries(written);
  return typeof found === 'string' ? found : found.map((entry) => entry.item().title);
};

it.each([
  ['none', feed(), []],
  ['none that is known', feed(item('c'), item('d')), ['c', 'd']],
  ['only known ones', feed(item('a'), item('b')), []],
  ['a new one between known ones', feed(item('a'), item('c'), item('b')), ['c']],
  ['known ones between new ones', feed(item('c'), item('a'), item('b'), item('d')), ['c', 'd']],
  ['letters of several bytes around', feed(item('é'), item('ż 日'), item('👩‍🚀'), item('a')), ['é', '👩‍🚀']],
  ['a known one with another word', feed(item('a', '<b>more</b>')), ['a']],
])('reads no item again that is known: %s', (_, written, expected) => {
  expect(titles(written)).toEqual(expected);
});

it.each([
  ['a new item', feed(item('a'), item('c', '<b>R&D</b>')), '&D'],
  ['the frame', feed(item('a'), '</jobs>'), '</jobs>'],
  ['what stands between items', feed(item('a'), ']]>', item('b')), ']]>'],
  ['the start', feed(item('a')).replace('<?xml version="1.0"?>', ''), 'declaration'],
])('says beside known items what is wrong with %s', (_, written, expected) => {
  expect(titles(written)).toContain(expected);
});

it('looks at all of it where a known item ends within words', () => {
  const within = feed(item('a'), item('odd', '<x><![CDATA[</job>]]></x>'));
  expect(titles(within)).toEqual([]);
});
