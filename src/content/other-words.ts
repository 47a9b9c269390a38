import type { z } from 'zod';
import { countrySchema } from '#domain/place.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import type { FrontMatter } from './front-matter.ts';
import { schemaAt } from './schema-fields.ts';

/**
 * The values that were understood although the schema calls them otherwise, such as `pa` for `year`: with
 * the word that is the same for everyone who reads the file.
 */
export function otherWords(
  { value, placeOf, quote: quoteAt }: FrontMatter,
  data: unknown,
  schema: z.core.$ZodType,
  file: string,
): PlacedProblem[] {
  return differing(value, data)
    .flatMap(({ path, meant }): PlacedProblem[] => {
      const quote = quoteAt(path);
      const kind = schemaAt(schema, path);
      const isWord = kind?._zod.def.type === 'enum' || kind === schemaAt(countrySchema, []);
      if (quote === undefined || quote.includes('\n') || !(isWord || typeof meant === 'number')) return [];
      return [
        {
          file,
          ...placeOf(path),
          rule: 'other-word',
          severity: 'hint',
          message: `\`${quote}\` is read as \`${meant}\`.`,
          hint: `Write \`${meant}\`, so that everyone who reads the file finds one word for one thing.`,
          quote,
          fix: String(meant),
        },
      ];
    })
    .toArray();
}

type Path = (string | number)[];

/** The texts that the schema has read as another text, or as a number. The path is good until the next one. */
function* differing(
  written: unknown,
  data: unknown,
  path: Path = [],
): Generator<{ path: Path; meant: string | number }> {
  if (typeof written === 'string') {
    if ((typeof data === 'string' || typeof data === 'number') && data !== written)
      yield { path, meant: data };
    return;
  }
  const both = Array.isArray(written) ? Array.isArray(data) : isGroup(written) && isGroup(data);
  if (!both) return;
  // Both are lists, or both are groups of fields.
  const read = data as Record<string | number, unknown>;
  for (const [key, item] of Array.isArray(written) ? written.entries() : Object.entries(written as object)) {
    if (item === read[key]) continue;
    path.push(key);
    yield* differing(item, read[key], path);
    path.pop();
  }
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
