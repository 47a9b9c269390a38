import { EventEmitter } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, it, onTestFinished } from 'vitest';
import { contentLoader } from '#content/loader.ts';

it('reads a saved file once it is whole, though only the moment was told in which it was empty', async () => {
  const root = mkdtempSync(join(tmpdir(), 'rolecall-loader-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'skills'));
  const file = join(root, 'skills/python.yaml');
  cpSync('content/skills/python.yaml', file);
  const written = readFileSync(file, 'utf8');

  const store = new Map<string, unknown>();
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const context = {
    store: Object.assign(store, {
      set: ({ id, data }: { id: string; data: unknown }) => Map.prototype.set.call(store, id, data),
    }),
    watcher,
    logger: { info: () => undefined },
  };
  await contentLoader('skills', root).load(context as unknown as LoaderContext);
  expect(store.get('python')).toMatchObject({ fields: { name: 'Python' } });

  writeFileSync(file, '');
  watcher.emit('change', file);
  writeFileSync(file, written.replace('name: Python', 'name: Python 4'));
  await expect.poll(() => store.get('python')).toMatchObject({ fields: { name: 'Python 4' } });
});
