import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { allowed, read } from './allowed.ts';

export type Licence = { name: string; version: string; licence: string | undefined };

/** Every package that package-lock.json names, for any system, with its licence as the package itself says it. */
export function licences(root: string): Licence[] {
  const { packages } = lockSchema.parse(json(join(root, 'package-lock.json')));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const own = join(root, path, 'package.json');
      const told = existsSync(own) ? packageSchema.parse(json(own)).license : undefined;
      return { name, version, licence: read[name] ?? worded(told) ?? license };
    });
}

/** Whether an SPDX expression leaves a choice that may be used: https://spdx.dev/learn/handling-license-info/ */
export function mayBeUsed(licence: string | undefined): boolean {
  if (licence === undefined) return false;
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => allowed.has(one.trim())));
}

function worded(told: z.output<typeof packageSchema>['license']): string | undefined {
  return typeof told === 'object' ? told.type : told;
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string(), license: z.string().optional() })),
});
const packageSchema = z.object({
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
});
