import { expect, it } from 'vitest';
import { body, bodyText, type BodyComponent, type BodyNode, type ComponentName } from '#domain/body.ts';

const text = (value: string): BodyNode => ({ type: 'text', value });
const tag = (name: string, ...children: BodyNode[]): BodyNode => ({
  type: 'element',
  tag: name,
  attributes: {},
  children,
});
const component = (
  name: ComponentName,
  attributes: Record<string, string>,
  ...children: BodyNode[]
): BodyComponent => ({
  type: 'component',
  name,
  attributes,
  children,
});
const list = (...items: string[]) => tag('ul', ...items.map((item) => tag('li', text(item))));

it('keeps the lists of each component apart, in their order', () => {
  const nodes = [
    component('Duties', { area: 'Platform' }, tag('p', text('You will:')), list('a', 'b'), list('c')),
    component('Requirements', { level: 'essential' }, list('d')),
    component('Requirements', { level: 'desirable' }, list('e')),
    component('Duties', {}, list('f')),
    component('Benefits', {}, list('g')),
    component('Callout', { kind: 'tip' }, component('Benefits', {}, list('h')), list('not a benefit')),
    component('Process', {}, tag('ol', tag('li', text('i')))),
    list('nobody’s'),
  ];
  expect(body(nodes)).toEqual({
    tree: expect.any(String),
    characters: 'You will:abcdefghnot a benefitinobody’s'.length,
    duties: [
      { area: 'Platform', items: ['a', 'b', 'c'] },
      { area: undefined, items: ['f'] },
    ],
    requirements: [
      { level: 'essential', items: ['d'] },
      { level: 'desirable', items: ['e'] },
    ],
    benefits: ['g', 'h'],
    process: ['i'],
  });
});

it('takes the items of a list inside an item as items, after it', () => {
  const inner = tag('li', tag('p', text('a')), list('b', 'c'));
  expect(body([component('Duties', {}, tag('ul', inner, tag('li', text('d'))))]).duties[0]?.items).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});

it('takes an item with marks, links and paragraphs as one line', () => {
  const item = tag(
    'li',
    tag('p', text('Run '), tag('strong', text('all')), text(' of '), tag('code', text('x'))),
    tag('p', text('Daily.')),
  );
  expect(body([component('Process', {}, tag('ol', item))]).process).toEqual(['Run all of x Daily.']);
});

it('has the words of a text in reading order, blocks on lines of their own', () => {
  const nodes = [
    tag('h2', text('The   work')),
    tag('p', text('One '), tag('a', text('link')), text('.')),
    component('Duties', { area: 'Platform' }, list('a', 'b')),
  ];
  expect(bodyText(nodes).trim().split('\n')).toEqual(['The work', 'One link.', 'Platform', 'a', 'b']);
});

it('counts the characters of its words, not the lines between blocks', () => {
  const nodes = [
    tag('h2', text('The work')),
    text('\n'),
    tag('p', text('One '), tag('strong', text('man')), text('.')),
    component('Duties', { area: 'Platform' }, text('\n'), list('a', 'b')),
  ];
  expect(body(nodes).characters).toBe('The workOne man.ab'.length);
});

it('is empty without nodes', () => {
  expect(body([])).toEqual({
    tree: '[]',
    characters: 0,
    duties: [],
    requirements: [],
    benefits: [],
    process: [],
  });
  expect(bodyText([])).toBe('');
});
