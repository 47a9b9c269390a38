import type { Site } from '#domain/site.ts';
import type { Picture } from './picture.ts';

/** For every page that has no picture of its own. */
export function sitePicture({ name, description }: Site): Picture {
  return {
    site: name,
    kind: '',
    by: undefined,
    title: name,
    lead: description,
    notice: undefined,
    facts: [],
  };
}
