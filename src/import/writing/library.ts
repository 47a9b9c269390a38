import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CollectionName } from '#domain/content.ts';
import { slug } from '#domain/slug.ts';
import { collections } from '#content/collections.ts';
import { readFolder } from '#content/folder.ts';

/** What the folder that is written into holds already. */
export type Library = {
  root: string;
  /** Slugs of employers by all that says which one it is: the slug of a name, an address. */
  employers: Map<string, string>;
  /** Slugs of skills by name and other name, in small letters. */
  skills: Map<string, string>;
  /** Names that this run or an earlier one has given. */
  taken: Record<CollectionName, Set<string>>;
  /** The text of a file that is there, or that this run adds; `undefined` when none is. */
  textOf: (collection: CollectionName, slug: string) => string | undefined;
  add: (collection: CollectionName, slug: string, text: string) => void;
};

export function library(root: string): Library {
  const { employers, skills } = {
    ...readFolder(root, { collection: 'employers' }).content,
    skills: readFolder(root, { collection: 'skills' }).content.skills,
  };
  const added = new Map<string, string>();
  return {
    root,
    employers: new Map(
      employers.flatMap(({ slug: address, data }) =>
        [address, ...employerKeys(data)].map((key): [string, string] => [key, address]),
      ),
    ),
    skills: new Map(
      skills.flatMap(({ slug: address, data }) =>
        [data.name, ...data.aliases].map((name): [string, string] => [name.toLowerCase(), address]),
      ),
    ),
    taken: {
      roles: new Set(),
      employers: new Set(),
      profiles: new Set(),
      guides: new Set(),
      skills: new Set(),
    },
    add: (collection, address, text) => added.set(`${collection}/${address}`, text),
    textOf: (collection, address) => {
      const known = added.get(`${collection}/${address}`);
      if (known !== undefined) return known;
      const file = join(root, collection, `${address}${collections[collection].ending}`);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  };
}

const named = z.object({
  name: z.string().optional(),
  legalName: z.string().optional(),
  describedAs: z.string().optional(),
  url: z.string().optional(),
});

/** All by which an employer is known again. */
export function employerKeys(employer: unknown): string[] {
  const { name, legalName, describedAs, url } = named.parse(employer);
  const names = [name, legalName, describedAs].filter((one) => one !== undefined);
  // A name in letters that no address has is known by itself.
  const keys = names.map((one) => slug(one) || one.trim().toLowerCase());
  return [...keys, ...(url === undefined ? [] : [site(url)])];
}

function site(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
}
