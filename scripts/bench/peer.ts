import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run, together } from '../measure/run.ts';
import type { Contestant } from './contestant.ts';
import { writePeerContent, writePeerRole, type Layout } from './peer-content.ts';

export type Peer = {
  name: string;
  /** Its folder of templates, beside this file. */
  templates: string;
  layout: Layout;
  /** The command that builds the site into `dist` of the folder in which it runs. */
  command: readonly string[];
};

/** A generator with templates of its own for the same pages, and Pagefind over what it built. */
export function peer({ name, templates, layout, command }: Peer, folder: string): Contestant {
  const project = join(folder, templates);
  const output = join(project, 'dist');
  const pagefind = [process.execPath, resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', output];
  return {
    name: `${name} + Pagefind`,
    output,
    begin(content) {
      rmSync(project, { recursive: true, force: true });
      cpSync(join(import.meta.dirname, 'peers', templates), project, { recursive: true });
      writePeerContent(project, content, layout);
    },
    change: (slug, role) => writePeerRole(project, slug, role, layout),
    async build() {
      // What a site no longer has, Pagefind would still index.
      rmSync(output, { recursive: true, force: true });
      const surroundings = { cwd: project, env: { ASTRO_TELEMETRY_DISABLED: '1' } };
      return together([await run(command, surroundings), await run(pagefind, surroundings)]);
    },
  };
}
