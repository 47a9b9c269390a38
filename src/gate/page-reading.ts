import { apply } from './apply.ts';
import { description } from './description.ts';
import type { Fault } from './fault.ts';
import { shown, type Shown } from './feed.ts';
import type { Ground } from './ground.ts';
import { kind } from './kind.ts';
import { targets } from './link.ts';
import { graph, isType, type Node } from './markup.ts';
import type { Note } from './note.ts';
import { own } from './own.ts';
import { page as readPage, type Page } from './page.ts';
import { parity } from './parity.ts';
import { posting } from './posting.ts';
import { provenance } from './provenance.ts';
import { trail } from './trail.ts';

/** What the gate finds in a page, and must know of it when all are there: plain data, which threads can send. */
export type PageReading = Omit<Note, 'links'> & {
  faults: Fault[];
  /** The addresses inside the site that it links to. */
  links: string[];
  /** Of the page of a role. */
  shown: Shown | undefined;
};

/** Reads a page, and holds it against the content and against itself. */
export function pageReading(file: string, written: string, against: Ground): PageReading {
  const page = readPage(file.replace(/index\.html$/, ''), written);
  const { path, title, description: summary, canonical, robots, redirect } = page;
  const read = page.jsonld.map(graph);
  const markup = read.includes(undefined) ? undefined : read.flatMap((nodes) => nodes ?? []);
  const faults = pageChecks(page, markup, against);
  return {
    faults,
    named: { path, title, description: summary, canonical, robots, redirect },
    ids: page.ids.map(own),
    // The trail of the markup has added its addresses.
    links: targets(page, against.site.url),
    postings: (markup ?? []).filter((node) => isType(node, 'JobPosting')).length,
    shown: against.roles.has(path) ? shown(page) : undefined,
  };
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
