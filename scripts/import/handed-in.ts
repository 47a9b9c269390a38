import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { input } from '#import/input.ts';
import type { Input } from '#import/sources/source.ts';
import { fetched } from './fetched.ts';

export type HandedIn = { input: Input; problems: string[] } | { problem: string };

/** Everything that a place on the command line leads to: a file, the files of a folder, an address, standard input. */
export async function* handedIn(
  place: string,
  allowLocal: boolean,
  stdin: AsyncIterable<Uint8Array>,
): AsyncIterable<HandedIn> {
  if (place === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin) chunks.push(chunk);
    yield await input('-', Buffer.concat(chunks));
  } else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(place)) {
    yield await page(place, allowLocal);
  } else {
    for (const file of filesIn(place)) yield await readable(file);
  }
}

/** A file that may not be read does not stop the others. */
async function readable(file: string): Promise<HandedIn> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const why = error instanceof Error ? error.message.split(',')[0] : String(error);
    return { problem: `${file} cannot be opened (${why}).` };
  }
  return await input(file, bytes);
}

async function page(address: string, allowLocal: boolean): Promise<HandedIn> {
  if (!URL.canParse(address)) return { problem: `\`${address}\` cannot be read as an address.` };
  try {
    const { bytes, url } = await fetched(address, { allowLocal });
    return await input(address, bytes, url);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether there is such a place, before any work is done. */
export function missing(place: string): string | undefined {
  if (place === '-' || /^[a-z][a-z0-9+.-]*:\/\//i.test(place) || existsSync(place)) return undefined;
  return `There is no file or folder called \`${place}\`.`;
}

/** A file itself; the files of a folder and of all folders in it, in the order of their names. */
function filesIn(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = join(place, item.name);
      return item.isDirectory() ? filesIn(path) : item.isFile() ? [path] : [];
    });
}
