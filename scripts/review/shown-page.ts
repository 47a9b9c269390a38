import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '#domain/paths.ts';
import { page, type Card } from '#gate/page.ts';
import { postingLines } from './posting-lines.ts';
import { most, type ShownPage } from './review.ts';

/** How a built site shows a role elsewhere; `undefined` when the site has no page of it. */
export function shownPage(site: string, slug: string): ShownPage | undefined {
  const path = paths.role(slug);
  const file = join(site, path, 'index.html');
  if (!existsSync(file)) return undefined;
  const { title, description = '', canonical = path, jsonld } = page(path, readFileSync(file, 'utf8'));
  return {
    file: `content/roles/${slug}.mdx`,
    path,
    result: { title: cut(title), address: cut(canonical), description: cut(description) },
    posting: postingLines(jsonld).map(([name, value]) => [name, cut(value)]),
    card: cardLines(site, path).map(cut),
    feed: feedLines(site, path).map(cut),
  };
}

function cardLines(site: string, path: string): string[] {
  for (const file of globSync('roles/{index.html,page/*/index.html}', { cwd: site }).sort()) {
    const { cards } = page(`/${file}`, readFileSync(join(site, file), 'utf8'));
    const card = cards.find((one: Card) => one.path === path);
    if (card) return [card.title, ...card.lines, card.pay];
  }
  return [];
}

function feedLines(site: string, path: string): string[] {
  for (const file of globSync('roles/{feed.json,feed/*.json}', { cwd: site }).sort()) {
    const { items } = JSON.parse(readFileSync(join(site, file), 'utf8')) as { items: Item[] };
    const item = items.find(({ url }) => url?.endsWith(path));
    if (item) return [item.title ?? '', item.summary ?? ''].filter(Boolean);
  }
  return [];
}

type Item = { url?: string; title?: string; summary?: string };

function cut(text: string): string {
  return text.length > most.letters ? `${text.slice(0, most.letters - 1)}…` : text;
}
