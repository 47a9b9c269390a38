import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder } from '#environment.ts';
import { siteBuild } from '../measure/site-build.ts';
import { writeContent, writeRole } from '../measure/written-content.ts';
import type { Contestant } from './contestant.ts';

/** This project, as `npm run build` runs it: with the check of the content and the gate. */
export function rolecall(folder: string): Contestant & { contentRoot: string } {
  const contentRoot = join(folder, 'rolecall/content');
  const output = join(folder, 'rolecall/dist');
  const kept = resolve(cacheFolder(contentRoot));
  return {
    name: 'Rolecall',
    contentRoot,
    output,
    begin(content) {
      for (const one of [kept, output]) rmSync(one, { recursive: true, force: true });
      writeContent(contentRoot, content);
    },
    change: (slug, role) => writeRole(contentRoot, slug, role),
    async build() {
      const cost = await siteBuild(contentRoot, output);
      if (!existsSync(kept)) {
        throw new Error(
          `The build keeps nothing in ${kept}, so a cold build cannot be told from a warm one.`,
        );
      }
      return cost;
    },
  };
}
