import { expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';

const on = await builtSite('content');
const off = await builtSite('tests/fixtures/nothing-open');
const registers = /<script type="module" src="[^"]*\/Offline\./;

it('keeps what opens without a connection, each file of it there', () => {
  const files = /files:\[([^\]]*)\]/.exec(on.text('sw.js').replaceAll('"files"', 'files'))?.[1] ?? '';
  const named = [...files.matchAll(/["`']([^"`']+)["`']/g)].map(([, file]) => file ?? '');
  expect(named).toEqual(expect.arrayContaining(['/offline/', '/desk/']));
  for (const file of named) {
    expect(on.has(file.endsWith('/') ? `${file.slice(1)}index.html` : file.slice(1))).toBe(true);
  }
});

it('is one script that needs no other, since not every browser takes modules there', () => {
  expect(on.text('sw.js')).not.toMatch(/^\s*(?:import|export)\b/m);
});

it('is switched off in site.yaml: no page asks for it, and an earlier worker goes', () => {
  expect(on.pages.every(({ html }) => registers.test(html))).toBe(true);
  expect(off.pages.some(({ html }) => registers.test(html))).toBe(false);
  expect(off.text('sw.js')).toContain('unregister');
  expect(off.text('sw.js')).not.toContain('/offline/');
});
