const known = new Map<string, Promise<unknown>>();

/** Reads a file of the site once; rejects when it is out of reach, and tries again when asked again. */
export function file(address: string): Promise<unknown> {
  const before = known.get(address);
  if (before) return before;
  const begun = read(address);
  known.set(address, begun);
  begun.catch(() => known.delete(address));
  return begun;
}

/** The files that every search needs first. */
export const first = { roles: '/search/roles.json', words: '/search/words.json' } as const;

/** Asks ahead for what searches the texts first. */
export function askForTexts(): void {
  const engine = '/pagefind/pagefind.js';
  Promise.all([import(/* @vite-ignore */ engine), file('/search/pages.json')]).catch(() => {});
}

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers with status ${response.status}.`);
  return response.json();
}
