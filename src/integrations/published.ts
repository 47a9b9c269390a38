import type { Catalogue } from '#domain/catalogue.ts';
import { published as catalogue } from '#published.ts';

/** What a build publishes, for what is written after its pages. */
export function published(): () => Catalogue {
  return catalogue;
}
