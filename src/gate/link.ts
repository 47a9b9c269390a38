import type { Fault } from './fault.ts';
import { own } from './own.ts';
import type { Page } from './page.ts';

/** A path with its fragment that is linked to, the first page that does so and how many do. */
export type Link = { target: string; from: string; pages: number };
export type Linked = Map<string, Link>;

/** The addresses inside the site that a page links to. */
export function targets(
  { path, links, redirect }: Pick<Page, 'path' | 'links' | 'redirect'>,
  origin: string,
): string[] {
  const all = redirect === undefined ? links : [...links, redirect];
  return [...all].flatMap((address) => inside(address, path, origin) ?? []);
}

/** What is linked to, as it is known of all pages. */
export function linkTo(address: string, linked: Linked): Link {
  const known = linked.get(address);
  if (known !== undefined) return known;
  const target = own(address);
  const link = { target, from: '', pages: 0 };
  linked.set(target, link);
  return link;
}

/** Notes that a page links to all of these. */
export function noteLinks(path: string, links: readonly Link[]): void {
  for (const link of links) {
    if (link.pages === 0 || path < link.from) link.from = path;
    link.pages += 1;
  }
}

/** Every link inside the site leads to a page, file or anchor that is there. */
export function link(linked: Linked, files: ReadonlySet<string>, anchors: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  for (const [target, { from, pages }] of linked) {
    if (pages === 0) continue;
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
