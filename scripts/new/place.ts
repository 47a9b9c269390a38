import { countrySchema } from '#domain/place.ts';

/** A place as people write it, "Leeds, GB" or "Leeds, West Yorkshire, GB": the country comes last. */
export function place(written: string): Record<string, string> {
  const parts = written
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const country = parts.pop() ?? '';
  const [city, ...region] = parts;
  return {
    ...(city === undefined ? {} : { city }),
    ...(region.length === 0 ? {} : { region: region.join(', ') }),
    // A name that the check does not know stays as it is, for the check to say so.
    country: countrySchema.safeParse(country).data ?? country,
  };
}
