import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import { apply } from './apply.ts';
import { description } from './description.ts';
import type { Fault } from './fault.ts';
import { feed, isFeed, shown, type Shown } from './feed.ts';
import { fileReader } from './file-reader.ts';
import { ground, type Ground } from './ground.ts';
import { kind } from './kind.ts';
import { lastBuild, manifest, type Manifest } from './last-build.ts';
import { link, noteLinks, type Linked } from './link.ts';
import { graph, isType, type Node } from './markup.ts';
import { name, type Named } from './name.ts';
import { page as readPage, type Page } from './page.ts';
import { parity } from './parity.ts';
import { posting } from './posting.ts';
import { provenance } from './provenance.ts';
import { leaks, secretSearch, type Secret } from './secret.ts';
import { robots } from './robots.ts';
import { sitemap, type Sitemap } from './sitemap.ts';
import { trail } from './trail.ts';

export type Passage = { faults: Fault[]; pages: number; postings: number; manifest: Manifest };

type Reference = {
  catalogue: Catalogue;
  /** What no file may say. */
  secrets: readonly Secret[];
  /** The manifest of the last build, when there is one. */
  last: Manifest | undefined;
};

/** A gate that takes pages as they are written. */
export type OpenGate = {
  /** Reads a page that is written already, by its file as a path from the root. */
  read: (file: string) => void;
  /** Reads all that was not read yet, pages before feeds, and says what was found. */
  passage: () => Passage;
};

/** Holds a built site against its content and against itself. */
export function gate(folder: string, reference: Reference): Passage {
  return openGate(folder, reference).passage();
}

/** The same for a site that is still being written. Every file is read once, and in any order found the same. */
export function openGate(folder: string, { catalogue, secrets, last }: Reference): OpenGate {
  const against = ground(catalogue);
  const search = secrets.length > 0 ? secretSearch(secrets) : undefined;
  const site = emptySite();
  const found: Fault[] = [];
  const bytesOf = fileReader();
  const read = (path: string) => {
    site.files.add(path);
    if (search === undefined && !isRead(path)) return;
    const bytes = bytesOf(join(folder, path));
    if (search) found.push(...leaks(path, bytes, search));
    if (isRead(path)) found.push(...fileFaults(path, bytes.toString(), against, site));
  };
  return {
    read,
    passage() {
      for (const path of files(folder)) if (!site.files.has(path)) read(path);
      const pages = site.pages.toSorted((a, b) => (fileOf(a.path) < fileOf(b.path) ? -1 : 1));
      const now = manifest(site.files, against);
      const faults = [
        found,
        link(site.linked, site.files, site.anchors),
        name(pages, against.site.url),
        sitemap(site.sitemaps, pages, against),
        robots(site.robots, pages, site.files, against),
        last ? lastBuild(last, now, site.files) : [],
      ].flat();
      return { faults, pages: pages.length, postings: site.postings, manifest: now };
    },
  };
}

/** Every file of a folder, as a path from its root: pages, then all others, each in order. */
function files(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(folder.length).replaceAll(sep, '/')}/${name}`)
    .sort();
  const [pages = [], others = []] = [true, false].map((is) =>
    paths.filter((path) => path.endsWith('.html') === is),
  );
  return [...pages, ...others];
}

function fileOf(path: string): string {
  return path.replace(/\/$/, '/index.html');
}

/** What is kept of all files until the last one is read. */
type Site = {
  files: Set<string>;
  pages: Named[];
  anchors: Set<string>;
  linked: Linked;
  shown: Map<string, Shown>;
  /** The items of feeds that have been read, as their hashes. */
  items: Set<number>;
  sitemaps: Sitemap[];
  robots: string | undefined;
  postings: number;
};

function emptySite(): Site {
  return {
    files: new Set(),
    pages: [],
    anchors: new Set(),
    linked: new Map(),
    shown: new Map(),
    items: new Set(),
    sitemaps: [],
    robots: undefined,
    postings: 0,
  };
}

function isRead(path: string): boolean {
  return (
    isFeed(path) ||
    (/\.html$|^\/sitemap[^/]*\.xml$|^\/robots\.txt$/.test(path) && !path.startsWith('/pagefind/'))
  );
}

function fileFaults(path: string, written: string, against: Ground, site: Site): Fault[] {
  if (path.endsWith('.html'))
    return pageFaults(readPage(path.replace(/index\.html$/, ''), written), against, site);
  if (path === '/robots.txt') {
    site.robots = written;
    return [];
  }
  if (path.startsWith('/sitemap')) {
    site.sitemaps.push({ path, xml: written });
    return [];
  }
  const { faults, links } = feed(path, written, site.shown, site.items, against);
  noteLinks({ path, links: new Set(links), redirect: undefined }, against.site.url, site.linked);
  return faults;
}

function pageFaults(page: Page, against: Ground, site: Site): Fault[] {
  const { path, title, description: summary, canonical, robots, redirect } = page;
  site.pages.push({ path, title, description: summary, canonical, robots, redirect });
  for (const id of page.ids) site.anchors.add(`${path}#${id}`);
  const read = page.jsonld.map(graph);
  const markup = read.includes(undefined) ? undefined : read.flatMap((nodes) => nodes ?? []);
  if (against.roles.has(path)) site.shown.set(path, shown(page));
  site.postings += (markup ?? []).filter((node) => isType(node, 'JobPosting')).length;
  const faults = pageChecks(page, markup, against);
  // The trail of the markup has added its addresses.
  noteLinks(page, against.site.url, site.linked);
  return faults;
}

function pageChecks(page: Page, markup: Node[] | undefined, against: Ground): Fault[] {
  const known = markup ?? [];
  const job = known.find((node) => isType(node, 'JobPosting'));
  const role = against.openRoles.has(page.path) ? against.roles.get(page.path) : undefined;
  return [
    ...kind(page, markup),
    ...trail(page, known),
    ...provenance(page, against),
    ...posting(page, known, against),
    ...apply(page, job, against),
    ...(job && role ? [...parity(page, job, role, against), ...description(page, job, role)] : []),
  ];
}
