import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { writeEditorFields } from '#content/editor-fields.ts';
import { environment } from '#environment.ts';

/** In dev, keeps what an editor knows of the fields of `.mdx` files up to date with the files. */
export function editorFields(): AstroIntegration {
  return {
    name: 'editor-fields',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { contentRoot } = environment;
        const write = () => writeEditorFields(contentRoot, server.config.root);
        for (const event of ['add', 'unlink'] as const)
          server.watcher.on(event, (path) => {
            if (path.startsWith(contentRoot + sep)) write();
          });
        write();
      },
    },
  };
}
