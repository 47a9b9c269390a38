import { expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';

const site = await builtSite('content');
const order = ['reset', 'tokens', 'base', 'utilities'];

// The first file of a page that names a layer sets its place for all of them.
it('names the layers of style in one order, whatever file of a page comes first', () => {
  const wrong = site.pages.flatMap(({ path, document }) => {
    const files = document
      .querySelectorAll('link[rel=stylesheet]')
      .map((link) => link.getAttribute('href') ?? '');
    const layers = new Set(files.flatMap((file) => namedLayers(site.text(file.slice(1)))));
    return [...layers].join() === order.join()
      ? []
      : [`${path}: ${[...layers].join(', ')}, by ${files.join(', ')}`];
  });
  expect(wrong).toEqual([]);
});

function namedLayers(style: string): string[] {
  return [...style.matchAll(/@layer\s+([\w\s,-]+)[;{]/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
}
