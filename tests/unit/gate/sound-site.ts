import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readFolder } from '#content/folder.ts';
import { catalogue } from '#domain/catalogue.ts';
import type { Fault } from '#gate/fault.ts';
import { gate, type Passage } from '#gate/gate.ts';
import type { Manifest } from '#gate/last-build.ts';
import { secrets } from '#gate/secret.ts';

export const soundSite = resolve('tests/fixtures/gate/site');
const contentRoot = resolve('tests/fixtures/gate/content');

/** A change to a file of the sound site: all of it, or what stands in place of some of its words. */
export type Change = { file: string; from?: string | RegExp; to: string };

/** What the gate says of the sound site with some files changed; an absent file is written anew. */
export function passage(changes: readonly Change[], last?: Manifest): Passage {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-gate-'));
  try {
    cpSync(soundSite, folder, { recursive: true });
    for (const { file, from, to } of changes) {
      const path = join(folder, file);
      const whole = from === undefined ? to : readFileSync(path, 'utf8').replace(from, () => to);
      if (from !== undefined && whole === readFileSync(path, 'utf8'))
        throw new Error(`${file} has no ${from}.`);
      writeFileSync(path, whole);
    }
    return gate(folder, { catalogue: soundCatalogue(), secrets: secrets(contentRoot), last });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A fault in a line: where, which check, what, and both values. */
export function line({ page, check, property, said, shown }: Fault): string {
  return `${page} ${check} ${property}: ${said ?? 'nothing'} / ${shown ?? 'nothing'}`;
}

export function soundCatalogue() {
  const { content, names, problems } = readFolder(contentRoot);
  if (content.site === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  const moment = { now: Temporal.Instant.from('2026-11-20T09:00:00Z'), drafts: false };
  return catalogue({ ...content, site: content.site }, moment, names).catalogue;
}
