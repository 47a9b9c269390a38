import { join, relative, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '#domain/content.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { collections } from './collections.ts';
import { readEntry, readFolder } from './folder.ts';

/** In milliseconds: after which a file that is saved is whole. */
const settled = 50;

/**
 * In dev, puts a folder of content into Astro's store as plain data: `{ fields, body, file }` by slug; the last
 * readable version of a file stays until there is another. A build reads its content itself: `published`.
 */
export function contentLoader(name: CollectionName, root: string): Loader {
  return {
    name: `rolecall-${name}`,
    async load({ store, watcher, logger }) {
      store.clear();
      if (!watcher) return;
      const { content } = readFolder(root, { collection: name });
      for (const { slug, file, data, body } of content[name])
        store.set({ id: slug, data: { fields: data, body, file } });

      const folder = join(root, name);
      watcher.add(folder);
      const nameOf = (path: string) => {
        const inside = relative(folder, path);
        return inside.endsWith(collections[name].ending) && !inside.includes(sep) && !inside.startsWith('..')
          ? inside
          : undefined;
      };
      const reread = (path: string) => {
        const changed = nameOf(path);
        if (changed === undefined) return;
        const { slug, data, body, problems } = readEntry(root, name, changed);
        if (data === undefined || problems.some(isError)) return;
        store.set({ id: slug, data: { fields: data, body, file: `content/${name}/${changed}` } });
        logger.info(`${name}/${changed} read`);
      };
      // A file may be empty for a moment while it is saved, and of two changes at once only the first is told.
      const waiting = new Map<string, NodeJS.Timeout>();
      const rereadSoon = (path: string) => {
        clearTimeout(waiting.get(path));
        waiting.set(
          path,
          setTimeout(() => {
            waiting.delete(path);
            reread(path);
          }, settled),
        );
      };
      watcher.on('add', rereadSoon);
      watcher.on('change', rereadSoon);
      watcher.on('unlink', (path) => {
        if (nameOf(path) === undefined) return;
        const left = readFolder(root, { collection: name }).names[name];
        for (const slug of store.keys()) if (!left.has(slug)) store.delete(slug);
      });
    },
  };
}

function isError({ severity }: PlacedProblem): boolean {
  return severity === 'error';
}
