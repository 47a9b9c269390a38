import type { Fault } from './fault.ts';
import type { Page } from './page.ts';

/** What is linked to, with the first page that does so and how many do. */
export type Linked = Map<string, { from: string; pages: number }>;

/** Notes the addresses inside the site that a page links to, as paths with their fragments. */
export function noteLinks(
  page: Pick<Page, 'path' | 'links' | 'redirect'>,
  origin: string,
  linked: Linked,
): void {
  const targets = page.redirect === undefined ? page.links : [...page.links, page.redirect];
  for (const address of targets) {
    const target = inside(address, page.path, origin);
    if (target === undefined) continue;
    const known = linked.get(target);
    if (known) {
      known.pages += 1;
      if (page.path < known.from) known.from = page.path;
    } else linked.set(Buffer.from(target).toString(), { from: page.path, pages: 1 });
  }
}

/** Every link inside the site leads to a page, file or anchor that is there. */
export function link(linked: Linked, files: ReadonlySet<string>, anchors: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  for (const [target, { from, pages }] of linked) {
    const [path = '', hash = ''] = target.split('#');
    const property = pages === 1 ? 'link' : `link (on ${pages} pages)`;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) {
      faults.push({
        check: 'link',
        page: from,
        property,
        said: target,
        shown: undefined,
        remedy: 'Nothing is there. Correct the address, or remove the link.',
      });
    } else if (hash !== '' && !anchors.has(target)) {
      faults.push({
        check: 'link',
        page: from,
        property,
        said: target,
        shown: undefined,
        remedy: 'The page is there, but nothing on it has that id. Correct the part after #.',
      });
    }
  }
  return faults;
}

/** The path of an address of this site, with its fragment; `undefined` for one that leads elsewhere. */
export function inside(address: string, from: string, origin: string): string | undefined {
  if (address.startsWith('/') && !address.startsWith('//') && !/[%?\\]|\/\./.test(address)) return address;
  if (address === '' || /^(mailto|tel|data|javascript):/i.test(address)) return undefined;
  if (address.startsWith('#')) return `${from}${address}`;
  if (!URL.canParse(address, origin + from)) return address;
  const url = new URL(address, origin + from);
  if (url.origin !== origin) return undefined;
  try {
    return decodeURIComponent(url.pathname + url.hash);
  } catch {
    return url.pathname + url.hash;
  }
}
