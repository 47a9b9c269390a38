import { dirname, join, relative } from 'node:path/posix';
import type { Plugin, Rolldown } from 'vite';

/**
 * `import()` in a script of a page asks at once for the file and for all that it imports in turn. Otherwise each
 * waits for the one before, a round trip each time.
 */
export const importsAtOnce: Plugin = {
  name: 'imports-at-once',
  apply: 'build',
  configResolved({ plugins }) {
    // Vite's own way takes 600 bytes of script on every page, most of them for styles that come with an import.
    const own = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
    // Only the type of the list says that it stays as it is.
    if (own >= 0) (plugins as Plugin[]).splice(own, 1);
  },
  generateBundle(_options, bundle) {
    if (this.environment.name !== 'client') return;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const here = withImports(chunk.fileName, bundle);
      const folder = dirname(chunk.fileName);
      chunk.code = chunk.code.replace(imported, (alone, _quote, path: string) => {
        const file = join(folder, path);
        const further = [...withImports(file, bundle)].filter((one) => one !== file && !here.has(one));
        if (further.length === 0) return alone;
        const all = [file, ...further].map((one) => `import("./${relative(folder, one)}")`);
        return `Promise.all([${all.join()}]).then(e=>e[0])`;
      });
    }
  },
};

const imported = /\bimport\(([`"'])(\.\/[^`"']+)\1\)/g;

function withImports(file: string, bundle: Rolldown.OutputBundle, found = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  if (found.has(file) || chunk?.type !== 'chunk') return found;
  found.add(file);
  for (const other of chunk.imports) withImports(other, bundle, found);
  return found;
}
