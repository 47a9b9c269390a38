import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** What earlier runs imported: the file of each advert, by what tells it from others. */
export type Memory = { files: Map<string, string>; keep: (key: string, file: string) => void };

const lineSchema = z.object({ key: z.string(), file: z.string() });

/** Kept beside the content, a line for each advert, so that a run that was cut short goes on where it stopped. */
export function memory(root: string): Memory {
  const path = join(root, '.imported.jsonl');
  const files = new Map<string, string>();
  const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
  let start = written === '' || written.endsWith('\n') ? '' : '\n';
  for (const line of written.split('\n')) {
    const known = lineOf(line);
    if (known) files.set(known.key, known.file);
  }
  return {
    files,
    keep(key, file) {
      if (files.get(key) === file) return;
      files.set(key, file);
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, `${start}${JSON.stringify({ key, file })}\n`);
      start = '';
    },
  };
}

/** The last line of a run that was cut short may be half a line. */
function lineOf(line: string): z.output<typeof lineSchema> | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
