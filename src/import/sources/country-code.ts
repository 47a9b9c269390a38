import { countrySchema } from '#domain/place.ts';

/** ISO 3166-1 alpha-2 of a country by code in any case, or by its English name; `undefined` for a region such as Europe. */
export function countryCode(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const known = codes.get(written);
  if (known !== undefined || codes.has(written)) return known;
  const code = [written.trim().toUpperCase(), written, withoutArticle(written)]
    .map((one) => countrySchema.safeParse(one))
    .find(({ success }) => success)?.data;
  codes.set(written, code);
  return code;
}

const codes = new Map<string, string | undefined>();

function withoutArticle(written: string): string {
  return written
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/\./g, '');
}
