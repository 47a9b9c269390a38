import { own } from './own.ts';
import type { Page, Row } from './page.ts';

/** An element that is met on a page, and what can be done about it. */
export type PageElement = {
  found: Page;
  lines: string[];
  value: (name: string) => string | undefined;
  isIn: (name: string) => boolean;
  enter: (name: string, end?: (words: string) => void) => void;
};

/** What is read off an element, by its tag. */
export const pageElements: Record<string, (element: PageElement) => void> = {
  title({ found, enter }) {
    if (found.title === '') enter('title', (words) => (found.title = own(words)));
  },
  meta({ found, value }) {
    const content = value('content');
    if (content === undefined) return;
    const name = value('name');
    if (value('property') === 'og:image') found.links.add(content);
    if (name === 'description') found.description = own(content);
    if (name === 'robots') found.robots.push(own(content));
    if (value('http-equiv')?.toLowerCase() === 'refresh')
      found.redirect = own(/url\s*=\s*(.*)/i.exec(content)?.[1]?.trim() ?? '');
  },
  link({ found, value }) {
    if (value('rel') === 'canonical') found.canonical = own(value('href') ?? '');
  },
  script({ found, value, enter }) {
    if (value('type') === 'application/ld+json') enter('raw', (words) => found.jsonld.push(words));
  },
  main({ enter }) {
    enter('main');
  },
  pre({ enter }) {
    enter('code');
  },
  h1({ found, enter }) {
    enter('heading', (words) => (found.heading ||= own(words)));
  },
  nav({ value, enter }) {
    if (value('aria-label') === 'Breadcrumbs') enter('trail');
  },
  ul({ value, enter }) {
    if (value('class')?.split(' ').includes('roles')) enter('roles');
  },
  li({ found, isIn, enter }) {
    if (isIn('trail')) enter('step', (words) => found.trail.push(words));
    else if (isIn('roles')) found.cards.push({ path: '', title: '', kind: '', pay: '', lines: [] });
  },
  a({ found, lines, value, isIn, enter }) {
    const address = value('href');
    if (address === undefined) return;
    if (isIn('apply')) found.apply?.links.push(address);
    const card = isIn('roles') ? found.cards.at(-1) : undefined;
    enter('words', (words) => {
      if (isIn('main') && !isIn('unseen') && words !== '') lines.push(words);
      if (card?.path !== '') return;
      card.path = address;
      card.title = words;
    });
  },
  p({ found, value, isIn, enter }) {
    const card = isIn('roles') ? found.cards.at(-1) : undefined;
    if (card === undefined) return;
    const kind = value('data-kind');
    if (kind === undefined) return enter('words', (words) => card.lines.push(words));
    card.kind = kind;
    enter('words', (words) => (card.pay = words));
  },
  div({ found, value, enter }) {
    const kind = value('data-kind');
    if (kind === undefined) return;
    const row = { label: '', kind, value: '', source: '' };
    enter('row', () => row.label !== '' && found.rows.push(row));
    rowOf.set(found, row);
  },
  dt({ found, isIn, enter }) {
    const row = isIn('row') ? rowOf.get(found) : undefined;
    if (row) enter('words', (words) => (row.label = words));
  },
  dd({ found, value, isIn, enter }) {
    const row = isIn('row') ? rowOf.get(found) : undefined;
    if (!row) return;
    const part = value('class')?.split(' ').includes('source') ? 'source' : 'value';
    enter('words', (words) => (row[part] = row[part] === '' ? words : `${row[part]} ${words}`));
  },
};

const rowOf = new WeakMap<Page, Row>();
