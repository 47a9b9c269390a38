import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Fault } from './fault.ts';
import { feed, isFeed, shown, type Shown } from './feed.ts';
import { fileReader } from './file-reader.ts';
import { ground, type Ground } from './ground.ts';
import { lastBuild, manifest, type Manifest } from './last-build.ts';
import { link, linkTo, noteLinks, targets, type Linked } from './link.ts';
import { name } from './name.ts';
import { packedPages, type Note, type Notes } from './note.ts';
import { pageReading, type PageReading } from './page-reading.ts';
import { page as readPage } from './page.ts';
import { leaks, secretSearch, type Search, type Secret } from './secret.ts';
import { robots } from './robots.ts';
import { sitemap, type Sitemap } from './sitemap.ts';

export type Passage = {
  faults: Fault[];
  pages: number;
  postings: number;
  manifest: Manifest;
  /** For the next gate, when there are no faults. */
  notes: Notes;
};

type Reference = {
  catalogue: Catalogue;
  /** What no file may say. */
  secrets: readonly Secret[];
  /** The manifest of the last build, when there is one. */
  last: Manifest | undefined;
  /** What the last gate left: it found no fault. */
  notes?: Notes | undefined;
};

/** A file as a path from the root, and a hash of all that it is made of, where that is known. */
export type Made = readonly [file: string, madeOf: string | undefined];

/** A gate that takes pages as they are written. */
export type OpenGate = {
  /** Reads a page that is written already. */
  read: (page: Made) => void;
  /** Reads feeds that are written already. False, and nothing is read, until it knows the page of every role. */
  readFeeds: (files: readonly string[]) => boolean;
  /** Takes a page that a `pageReader` has read. */
  add: (page: ReadPage) => void;
  /** Takes a page or feed that the last gate read, and that has not changed since. */
  keep: (file: Made) => void;
  /** Reads all that was not read yet, pages before feeds, and says what was found. */
  passage: () => Passage;
};

/** A page that was read by another thread than that of the gate. */
export type ReadPage = { made: Made; reading: PageReading };

/** Reads pages of a site for a gate elsewhere. */
export function pageReader(
  folder: string,
  { catalogue, secrets }: Pick<Reference, 'catalogue' | 'secrets'>,
): (page: Made) => ReadPage {
  const against = ground(catalogue);
  const search = searchFor(secrets);
  const bytesOf = fileReader();
  return (made) => {
    const [file] = made;
    const bytes = bytesOf(join(folder, file));
    const leaked = search ? leaks(file, bytes, search) : [];
    const { faults, ...reading } = pageReading(file, bytes.toString(), against);
    return { made, reading: { ...reading, faults: [...leaked, ...faults] } };
  };
}

/** Holds a built site against its content and against itself. */
export function gate(folder: string, reference: Reference): Passage {
  return openGate(folder, reference).passage();
}

/** The same for a site that is still being written. Every file is read once, and in any order found the same. */
export function openGate(folder: string, { catalogue, secrets, last, notes }: Reference): OpenGate {
  const against = ground(catalogue);
  const search = searchFor(secrets);
  const searchAgain = searchFor(secrets.filter(({ words }) => !notes?.secrets.has(words)));
  const site = emptySite(shownOn, against.roles.keys());
  const found: Fault[] = [];
  const madeOf = new Map<string, string>();
  const kept = new Set<string>();
  const lastLinks = notes?.targets.map((address) => linkTo(address, site.linked)) ?? [];
  const bytesOf = fileReader();
  const read = (path: string) => {
    site.files.add(path);
    if (search === undefined && !isRead(path)) return;
    const bytes = bytesOf(join(folder, path));
    if (search) found.push(...leaks(path, bytes, search));
    if (isRead(path)) found.push(...fileFaults(path, bytes, against, site));
  };
  const readMade = ([file, key]: Made) => {
    if (key !== undefined) madeOf.set(file, key);
    read(file);
  };
  /** A page that was kept is read when a feed asks for it. */
  function shownOn(path: string): Shown | undefined {
    const file = fileOf(path);
    if (!site.shown.has(path) && kept.has(file))
      site.shown.set(path, shown(readPage(path, bytesOf(join(folder, file)).toString())));
    return site.shown.get(path);
  }
  /** Once, when it is known which pages were kept. */
  function recallItems(): void {
    if (site.items.size > 0) return;
    for (const [item, page] of notes?.items ?? []) if (kept.has(fileOf(page))) site.items.set(item, page);
  }
  return {
    read: readMade,
    readFeeds(feeds) {
      if (site.unread.size > 0) return false;
      recallItems();
      feeds.forEach(read);
      return true;
    },
    add({ made: [file, key], reading }) {
      if (key !== undefined) madeOf.set(file, key);
      site.files.add(file);
      found.push(...add(reading, site));
    },
    keep([file, key]) {
      const note = notes?.pages.get(file);
      if (file.endsWith('.html') && (note === undefined || note.madeOf !== key)) return readMade([file, key]);
      site.files.add(file);
      if (searchAgain) found.push(...leaks(file, bytesOf(join(folder, file)), searchAgain));
      if (note === undefined) return;
      kept.add(file);
      madeOf.set(file, note.madeOf);
      const { named, ids, postings } = note;
      put(file, { named, ids, postings, links: Array.from(note.links, (place) => lastLinks[place]!) }, site);
    },
    passage() {
      recallItems();
      for (const path of files(folder)) if (!site.files.has(path)) read(path);
      const inOrder = [...site.pages].toSorted(([a], [b]) => (a < b ? -1 : 1));
      const pages = inOrder.map(([, { named }]) => named);
      const now = manifest(site.files, against);
      const faults = [
        found,
        link(site.linked, site.files, site.anchors),
        name(pages, against.site.url),
        sitemap(site.sitemaps, pages, against),
        robots(site.robots, pages, site.files, against),
        last ? lastBuild(last, now, site.files) : [],
      ].flat();
      return {
        faults,
        pages: pages.length,
        postings: inOrder.reduce((sum, [, { postings }]) => sum + postings, 0),
        manifest: now,
        notes: {
          ...packedPages(site.pages, madeOf),
          items: site.items,
          secrets: new Set(secrets.map(({ words }) => words)),
        },
      };
    },
  };
}

function searchFor(secrets: readonly Secret[]): Search | undefined {
  return secrets.length > 0 ? secretSearch(secrets) : undefined;
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
  /** By their files. */
  pages: Map<string, Note>;
  anchors: Set<string>;
  linked: Linked;
  /** The pages of roles that are not among them yet. */
  unread: Set<string>;
  shown: Map<string, Shown>;
  shownOn: (page: string) => Shown | undefined;
  /** The items of feeds that have been read, as their hashes, and the page of the role that each is of. */
  items: Map<number, string>;
  sitemaps: Sitemap[];
  robots: string | undefined;
};

function emptySite(shownOn: Site['shownOn'], roles: Iterable<string>): Site {
  return {
    files: new Set(),
    pages: new Map(),
    unread: new Set(roles),
    anchors: new Set(),
    linked: new Map(),
    shown: new Map(),
    shownOn,
    items: new Map(),
    sitemaps: [],
    robots: undefined,
  };
}

function isRead(path: string): boolean {
  return (
    isFeed(path) ||
    (/\.html$|^\/sitemap[^/]*\.xml$|^\/robots\.txt$/.test(path) && !path.startsWith('/pagefind/'))
  );
}

function fileFaults(path: string, written: Buffer, against: Ground, site: Site): Fault[] {
  if (path.endsWith('.html')) return add(pageReading(path, written.toString(), against), site);
  if (path === '/robots.txt') {
    site.robots = written.toString();
    return [];
  }
  if (path.startsWith('/sitemap')) {
    site.sitemaps.push({ path, xml: written.toString() });
    return [];
  }
  const { faults, links } = feed(path, written, site.shownOn, site.items, against);
  const linked = targets({ path, links: new Set(links), redirect: undefined }, against.site.url);
  noteLinks(
    path,
    linked.map((address) => linkTo(address, site.linked)),
  );
  return faults;
}

function add({ named, ids, links, postings, shown, faults }: PageReading, site: Site): Fault[] {
  if (shown) site.shown.set(named.path, shown);
  const targets = links.map((address) => linkTo(address, site.linked));
  put(fileOf(named.path), { named, ids, postings, links: targets }, site);
  return faults;
}

function put(file: string, note: Note, site: Site): void {
  site.pages.set(file, note);
  site.unread.delete(note.named.path);
  noteLinks(note.named.path, note.links);
  for (const id of note.ids) site.anchors.add(`${note.named.path}#${id}`);
}
