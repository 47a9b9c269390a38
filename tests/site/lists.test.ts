import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runBuild } from '../support/built-site.ts';
import { contentFolder } from '../support/content-folder.ts';

const list = 'roles/in/hull-united-kingdom';
const names = ['rigger', 'welder'];

it('a list of roles keeps its address and its feeds, whatever becomes of its roles', async () => {
  using content = contentFolder();
  const parent = mkdtempSync(join(tmpdir(), 'rolecall-lists-'));
  using _ = { [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }) };
  const folder = join(parent, 'site');
  const built = async (place: string, more = '') => {
    for (const name of names)
      writeFileSync(join(content.root, 'roles', `${name}.mdx`), advert(name, place, more));
    const { code, output } = await runBuild({ CONTENT_ROOT: content.root, OUT_DIR: folder });
    if (code !== 0) throw new Error(output);
  };
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');

  await built('Hull');
  expect(text(`${list}/index.html`)).toContain('2 open roles, newest first.');
  expect(text(`${list}/rss.xml`).match(/<item>/g)).toHaveLength(2);

  await built('Hull', 'closed: { on: 2026-11-28, why: filled }');
  expect(text(`${list}/index.html`)).toContain('No role is open here at the moment.');
  expect(text(`${list}/rss.xml`)).not.toContain('<item>');
  expect(text('roles/index.html')).not.toContain(`href="/${list}/"`);
  expect(text('sitemap-pages-0.xml')).not.toContain(list);

  await built('Goole');
  expect(text('roles/in/goole-united-kingdom/index.html')).toContain('2 open roles');
  expect(text(`${list}/index.html`)).toContain('content="0;url=/roles/"');
  expect(text('_redirects')).toContain(`/${list}/ /roles/ 302\n`);
  for (const file of ['rss.xml', 'atom.xml', 'feed.json', 'closing.ics'])
    expect(existsSync(join(folder, list, file)), file).toBe(true);
  expect(JSON.parse(text(`${list}/feed.json`))).toMatchObject({ items: [] });

  await built('Hull');
  expect(text(`${list}/index.html`)).toContain('2 open roles, newest first.');
  expect(text('roles/in/goole-united-kingdom/index.html')).toContain('content="0;url=/roles/"');
});

function advert(name: string, city: string, more: string): string {
  return `---
title: ${name}
employer: acme-robotics
posted: 2026-11-02
locations: [{ city: ${city}, country: GB }]
${more}
---

You work as a ${name}.
`;
}
