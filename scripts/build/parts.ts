import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeOf } from './made-by.ts';
import { partFile } from './staging.ts';
import type { Part } from './shard.ts';

/** Tells where a page of the shards in `folder` is. Throws a plain sentence when they are not all, or no longer fit. */
export function shardPages(folder: string): (file: string) => string | undefined {
  const parts = readParts(folder);
  const [first] = parts;
  if (first === undefined)
    throw new Error(
      `There are no shards in ${folder}. Build them first: npm run build -- --shard 1/2, and so on.`,
    );
  const { of } = first;
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => !parts.some((part) => part.number === number && part.of === of),
  );
  if (missing.length > 0 || parts.length > of) {
    const there = parts.map((part) => `${part.number}/${part.of}`).join(', ');
    const wanted = missing.map((number) => `npm run build -- --shard ${number}/${of}`).join(', ');
    throw new Error(
      `In ${folder} are the shards ${there}. ` +
        (wanted ? `Build those that are missing: ${wanted}.` : 'Remove those that belong to another build.'),
    );
  }
  const now = madeOf();
  const other = parts.filter((part) => part.madeOf !== now).map(({ number }) => `${number}/${of}`);
  if (other.length > 0)
    throw new Error(
      `The shards ${other.join(', ')} were not made of what lies here. Build them again from the same content and code, with the same BUILD_DATE and SITE_URL.`,
    );
  const folders = parts.map((part) => join(folder, `${part.number}-of-${part.of}`));
  return (file) => folders.map((one) => join(one, file)).find((path) => existsSync(path));
}

function readParts(folder: string): Part[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, partFile))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Part);
}
