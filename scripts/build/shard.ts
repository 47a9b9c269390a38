import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '#environment.ts';
import { publish } from '#published.ts';
import { astroBuild } from './astro-build.ts';
import { madeOf } from './made-by.ts';
import { everyPage } from './made-pages.ts';
import { partFile } from './staging.ts';
import { soundness, undertake, type Undertaking } from './undertaking.ts';

/** One of several builds that together make all pages of a site, counted from 1. */
export type Shard = { number: number; of: number };

/** What a shard says of itself beside its pages: only shards that are made of the same go together. */
export type Part = Shard & { madeOf: string };

/** Reads `2/4`. Throws a plain sentence for anything else. */
export function readShard(written: string): Shard {
  const [, number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(written) ?? []).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new Error(`--shard is \`${written}\`, which is not one of several parts. Write it like --shard 1/4.`);
}

/** Builds the pages of one shard, without what is made of the site as a whole. False when that fails, said why. */
export async function buildShard(shard: Shard): Promise<boolean> {
  const { number, of } = shard;
  return undertake(join(environment.partsDir, `${number}-of-${of}`), (undertaking) =>
    isMade(undertaking, shard),
  );
}

/** Integrations without which pages would be others; all else is made when the shards are merged. */
const ofPages = new Set(['@astrojs/mdx', 'search-script']);

async function isMade({ folder, beside, sound }: Undertaking, { number, of }: Shard): Promise<boolean> {
  await astroBuild(
    folder,
    {
      ...everyPage,
      async read() {
        publish(await beside.read);
      },
      begin: () => soundness(sound),
      choose: (all) => all.filter(({ route }, index) => route.type === 'page' && index % of === number - 1),
    },
    ({ name }) => ofPages.has(name),
  );
  const part: Part = { number, of, madeOf: madeOf() };
  writeFileSync(join(folder, partFile), `${JSON.stringify(part)}\n`);
  return true;
}
