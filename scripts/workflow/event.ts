import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { variable } from './variable.ts';

/** What set the workflow off, as GitHub wrote it to a file: the texts of strangers in it meet no shell. */
export function event<Schema extends z.ZodType>(schema: Schema): z.output<Schema> {
  return schema.parse(JSON.parse(readFileSync(variable('GITHUB_EVENT_PATH'), 'utf8')));
}
