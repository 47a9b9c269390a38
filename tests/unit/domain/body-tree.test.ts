import { expect, it } from 'vitest';
import { bodyNodes, treeText } from '#domain/body-tree.ts';
import type { BodyNode } from '#domain/body.ts';

const trees: Record<string, BodyNode[]> = {
  'nothing at all': [],
  'texts, and signs that JSON escapes': [{ type: 'text', value: 'a "b" \\ c\n\u2028\u0000' }],
  'letters of one byte, of two and of two units': [{ type: 'text', value: 'Zoë’s £1 – 50 € 💼 日本' }],
  'half a letter': [{ type: 'text', value: 'a\ud83db' }],
  'elements and components in one another': [
    {
      type: 'component',
      name: 'Duties',
      attributes: { area: 'Platform' },
      children: [
        {
          type: 'element',
          tag: 'ol',
          attributes: { start: '3' },
          children: [
            { type: 'element', tag: 'li', attributes: {}, children: [{ type: 'text', value: 'One' }] },
          ],
        },
      ],
    },
    { type: 'component', name: 'Process', attributes: {}, children: [] },
    { type: 'element', tag: 'a', attributes: { href: '/', title: '' }, children: [] },
    { type: 'element', tag: 'hr', attributes: {}, children: [] },
  ],
};

it.each(Object.entries(trees))('keeps %s', (_, nodes) => {
  expect(bodyNodes({ tree: treeText(nodes) })).toEqual(nodes);
});

it('has the keys of nodes in one order, by which the versions of adverts are told apart', () => {
  for (const nodes of Object.values(trees))
    expect(JSON.stringify(bodyNodes({ tree: treeText(nodes) }))).toBe(JSON.stringify(nodes));
});

it('has no letter that would take two bytes', () => {
  for (const nodes of Object.values(trees)) expect(treeText(nodes)).toMatch(/^[\0-\xff]*$/);
});
