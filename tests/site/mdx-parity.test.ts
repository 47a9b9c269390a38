import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { build } from 'astro';
import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';
import { expect, test } from 'vitest';
import { markupFeatures } from '#content/markup.ts';

const folder = resolve('.cache/parity');

await build({
  configFile: false,
  root: resolve('tests/fixtures/parity'),
  srcDir: '.',
  cacheDir: join(folder, 'astro'),
  outDir: join(folder, 'site'),
  logLevel: 'error',
  integrations: [mdx()],
  markdown: { processor: satteri({ features: markupFeatures }), syntaxHighlight: false },
  vite: { cacheDir: join(folder, 'vite') },
});

const page = parse(readFileSync(join(folder, 'site/index.html'), 'utf8'), { blockTextElements: {} });
const texts = page
  .querySelectorAll('[data-text]')
  .map((text) => ({ name: text.getAttribute('data-text'), text }));

test('every sample text is rendered both ways', () => {
  expect(texts.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'everything.mdx',
      'content/roles/mlops-lead-investment-bank.mdx',
      'content/roles/principal-machine-learning-engineer-lseg.mdx',
      'content/profiles/senior-machine-learning-engineer.mdx',
      'content/employers/lseg.mdx',
    ]),
  );
});

test.each(texts)('$name is the same whether read or run', ({ text }) => {
  const read = outline(text.querySelector('[data-by=reader]'));
  expect(read).not.toBe('');
  expect(read).toBe(outline(text.querySelector('[data-by=module]')));
});

/** What a browser makes of a text: a line for each element and each run of words. */
function outline(root: HTMLElement | null): string {
  return root ? root.childNodes.flatMap((node) => lines(node, '', false)).join('\n') : '';
}

function lines(node: Node, indent: string, verbatim: boolean): string[] {
  if (node.nodeType === NodeType.COMMENT_NODE) return [];
  if (!isElement(node)) {
    if (!verbatim && isBetweenBlocks(node)) return [];
    return [indent + JSON.stringify(verbatim ? node.text : node.text.replace(/\s+/g, ' '))];
  }
  const tag = node.tagName.toLowerCase();
  return [
    `${indent}<${[tag, ...attributes(node)].join(' ')}>`,
    ...node.childNodes.flatMap((child) => lines(child, `${indent}  `, verbatim || tag === 'pre')),
  ];
}

function attributes({ tagName, attributes: all }: HTMLElement): string[] {
  return (
    Object.entries(all)
      // Astro's MDX gives headings ids for tables of contents, which adverts do not have.
      .filter(([name]) => !(name === 'id' && /^H\d$/.test(tagName)))
      .map(([name, value]) => {
        // The reader gives the alignment of a cell by an attribute, for pages without styles of their own.
        const [, aligned] = /^text-align: ?(\w+)$/.exec(name === 'style' ? value : '') ?? [];
        return aligned ? `data-align="${aligned}"` : `${name}=${JSON.stringify(value)}`;
      })
      .sort()
  );
}

/** White space that no reader sees; between words in a line it counts. */
function isBetweenBlocks(node: Node): boolean {
  return node.text.trim() === '' && blockParents.has(node.parentNode?.rawTagName ?? '');
}

const blockParents = new Set('div section figure blockquote ul ol li table thead tbody tr'.split(' '));

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE;
}
