import type { Fault } from './fault.ts';
import type { Page } from './page.ts';

/** What tells a page apart from all others. */
export type Named = Pick<Page, 'path' | 'title' | 'description' | 'canonical' | 'robots' | 'redirect'>;

/** Every page has a title, a description and an address of its own; one that only leads on has none. */
export function name(pages: readonly Named[], origin: string): Fault[] {
  const owners = {
    title: new Map<string, string>(),
    description: new Map<string, string>(),
    canonical: new Map<string, string>(),
  };
  const faults: Fault[] = [];
  const fault = (
    page: string,
    property: string,
    said: string | undefined,
    shown: string | undefined,
    remedy: string,
  ) => {
    faults.push({ check: 'name', page, property, said, shown, remedy });
  };
  for (const page of pages) {
    if (page.redirect !== undefined) continue;
    const { path, canonical } = page;
    for (const property of ['title', 'description', 'canonical'] as const) {
      const said = page[property];
      if (said === undefined || said === '') {
        if (property === 'canonical' && isUnlisted(page)) continue;
        fault(path, property, undefined, undefined, `Give the page a ${property} of its own.`);
        continue;
      }
      const owner = owners[property].get(said);
      if (owner === undefined) owners[property].set(said, path);
      else
        fault(path, property, said, `the same on ${owner}`, `Give each of the two a ${property} of its own.`);
    }
    if (canonical !== undefined && canonical !== origin + path)
      fault(path, 'canonical', canonical, origin + path, 'The canonical address of a page is its own.');
  }
  return faults;
}

/** Whether search engines are asked to leave a page out. */
export function isUnlisted({ robots }: Pick<Page, 'robots'>): boolean {
  return robots.some((content) => /noindex/i.test(content));
}
