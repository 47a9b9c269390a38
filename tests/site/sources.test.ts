import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { server } from '../../scripts/start/server.ts';
import { facts as lead } from '../fixtures/sources/mlops-lead-investment-bank.ts';
import { facts as principal } from '../fixtures/sources/principal-machine-learning-engineer-lseg.ts';
import { facts as senior } from '../fixtures/sources/senior-machine-learning-engineer.ts';
import type { SourceFacts } from '../fixtures/sources/source-facts.ts';
import { builtSite, type BuiltSite, type MarkupNode } from '../support/built-site.ts';

const sources: Record<string, SourceFacts> = {
  'mlops-lead-investment-bank.txt': lead,
  'principal-machine-learning-engineer-lseg.txt': principal,
  'senior-machine-learning-engineer.txt': senior,
};

let site: BuiltSite;
let search: (words: string) => Promise<string[]>;

beforeAll(async () => {
  site = await builtSite('content');
  search = await builtSearch(site.root);
});

describe.each(Object.entries(sources))(
  '%s',
  (_name, { path, page, elsewhere, markup, search: words, absent }) => {
    test.each(page)('the page says “%s”', (fact) => {
      expect(says(textOf(path), fact)).toBe(true);
    });

    describe.each(Object.entries(elsewhere))('%s', (other, facts) => {
      test.each(facts)('says “%s”', (fact) => {
        expect(says(textOf(other), fact)).toBe(true);
      });

      test.each(absent.page)('does not say “%s”', (fact) => {
        expect(says(everyWordOf(other), fact)).toBe(false);
      });
    });

    test.each(absent.page)('the page does not say “%s”', (fact) => {
      expect(says(everyWordOf(path), fact)).toBe(false);
    });

    test.each(markup.holds)('the markup holds %s: %j', (property, value) => {
      expect(valueAt(nodeOf(path, markup.type), property)).toEqual(value);
    });

    test.each(markup.contains)('the markup mentions in %s “%s”', (property, part) => {
      expect(JSON.stringify(valueAt(nodeOf(path, markup.type), property))).toContain(part);
    });

    test.each(absent.properties)('the markup has no %s', (property) => {
      expect(valueAt(nodeOf(path, markup.type), property)).toBeUndefined();
    });

    test.each(absent.markup)('the markup does not mention “%s”', (part) => {
      expect(JSON.stringify(site.page(path).markup)).not.toContain(part);
    });

    test.each(words)('a search for “%s” finds the page', async (query) => {
      expect((await search(query)).slice(0, 10)).toContain(path);
    });
  },
);

test('a search for what no source says finds nothing', async () => {
  expect(await search('zookeeper')).toEqual([]);
});

/** What a reader sees of a page, without the header and the footer that all pages share. */
function textOf(path: string): string {
  const main = site.page(path).document.querySelector('main');
  return main ? folded(main.structuredText) : '';
}

/** What a page says in any place, to people and to machines, but not of the roles that are like it. */
function everyWordOf(path: string): string {
  const document = parse(site.page(path).html);
  document.querySelector('#related')?.remove();
  const attributes = document
    .querySelectorAll('[content], [alt], [title], [aria-label]')
    .map((element) => named.map((name) => element.getAttribute(name) ?? '').join(' '));
  return folded([document.structuredText, titleOf(document), ...attributes].join(' '));
}

const named = ['content', 'alt', 'title', 'aria-label'];

function titleOf(document: HTMLElement): string {
  return document.querySelector('title')?.text ?? '';
}

/** Whether words stand in a text as words: “age” is not found in “page”. */
function says(text: string, words: string): boolean {
  const start = /^\w/.test(words) ? '\\b' : '';
  const end = /\w$/.test(words) ? '\\b' : '';
  return new RegExp(`${start}${RegExp.escape(folded(words))}${end}`).test(text);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function nodeOf(path: string, type: string): MarkupNode {
  const nodes = site.page(path).markup.filter((node) => node['@type'] === type);
  const [only] = nodes;
  if (only === undefined || nodes.length > 1)
    throw new Error(`${path} has ${nodes.length} nodes of the type ${type}.`);
  return only;
}

function valueAt(node: unknown, property: string): unknown {
  return property
    .split('.')
    .reduce((value: unknown, name) => (value as Record<string, unknown> | undefined)?.[name], node);
}

/** Paths by rank, from the index of a built site, as its search page asks for them. */
async function builtSearch(root: string): Promise<(words: string) => Promise<string[]>> {
  const port = await server(root, 0);
  // Pagefind publishes no types for the module that it writes.
  const engine = (await import(/* @vite-ignore */ join(root, 'pagefind/pagefind.js'))) as Engine;
  await engine.options({ basePath: `http://localhost:${port}/pagefind/` });
  await engine.filters();
  return async (words) => {
    const { results } = await engine.search(words);
    const found = await Promise.all(results.map((result) => result.data()));
    return found.map(({ url }) => new URL(url).pathname);
  };
}

type Engine = {
  options: (options: { basePath: string }) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
};
