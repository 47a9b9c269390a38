import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Missing } from './contestant.ts';
import type { Peer } from './peer.ts';

/** The generators to compare with: those that are installed, and how to install the others. */
export function peers(environment: NodeJS.ProcessEnv): { found: Peer[]; missing: Missing[] } {
  const found: Peer[] = [];
  const missing: Missing[] = [];
  for (const one of [hugo(environment['HUGO']), eleventy(environment['ELEVENTY']), astro()]) {
    if ('install' in one) missing.push(one);
    else found.push(one);
  }
  return { found, missing };
}

const lists = (kind: string, slug: string) => `content/${kind}/${slug}.md`;

function hugo(named: string | undefined): Peer | Missing {
  const program = named || 'hugo';
  const version = /v(\d[\d.]*)/.exec(printed([program, 'version']))?.[1];
  if (version === undefined) return { name: 'Hugo + Pagefind', install: 'apt-get install hugo' };
  return {
    name: `Hugo ${version}`,
    templates: 'hugo',
    layout: {
      role: (slug) => `content/roles/${slug}.md`,
      list: (kind, slug) => `content/${kind}/${slug}/_index.md`,
      css: 'static/site.css',
    },
    command: [program, '--destination', 'dist', '--quiet'],
  };
}

/** Where the one command puts it that installs it. */
const eleventyFolder = '.cache/eleventy';

function eleventy(named: string | undefined): Peer | Missing {
  const program = resolve(named || `${eleventyFolder}/node_modules/@11ty/eleventy/cmd.cjs`);
  const version = existsSync(program) ? printed([process.execPath, program, '--version']).trim() : '';
  if (version === '') {
    return {
      name: 'Eleventy + Pagefind',
      install: `npm install --prefix ${eleventyFolder} --no-save --no-package-lock --ignore-scripts @11ty/eleventy@3.1.6`,
    };
  }
  return {
    name: `Eleventy ${version}`,
    templates: 'eleventy',
    layout: { role: (slug) => `content/roles/${slug}.md`, list: lists, css: 'static/site.css' },
    command: [process.execPath, program, '--quiet'],
  };
}

/** The same Astro that this project is built with, as its manual says to use it. */
function astro(): Peer {
  const program = resolve('node_modules/astro/bin/astro.mjs');
  const version = /v(\d[\d.]*)/.exec(printed([process.execPath, program, '--version']))?.[1] ?? '';
  return {
    name: `Astro ${version} with MDX`,
    templates: 'astro',
    layout: { role: (slug) => `content/roles/${slug}.mdx`, list: lists, css: 'public/site.css' },
    command: [process.execPath, program, 'build', '--silent'],
  };
}

/** What a command prints; nothing when it cannot be run. */
function printed([program = '', ...words]: readonly string[]): string {
  const { status, stdout } = spawnSync(program, words, { encoding: 'utf8', timeout: 60_000 });
  return status === 0 ? stdout : '';
}
