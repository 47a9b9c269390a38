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
  return [...differing(value, data)].flatMap(({ path, meant }): PlacedProblem[] => {
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
  });
}

type Path = (string | number)[];

/** The texts that the schema has read as another text, or as a number. */
function* differing(
  written: unknown,
  data: unknown,
  path: Path = [],
): Generator<{ path: Path; meant: string | number }> {
  if (typeof written === 'string') {
    if ((typeof data === 'string' || typeof data === 'number') && data !== written)
      yield { path, meant: data };
  } else if (Array.isArray(written) && Array.isArray(data)) {
    for (const [index, item] of written.entries()) yield* differing(item, data[index], [...path, index]);
  } else if (isGroup(written) && isGroup(data)) {
    for (const [key, item] of Object.entries(written)) yield* differing(item, data[key], [...path, key]);
  }
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
