import type { AstroIntegration } from 'astro';
import { forgetPictures } from '#sharing/image.ts';

/** So that the pictures of shared pages that no page has any more do not pile up. */
const daysKept = 30;

export function sharedPictures(): AstroIntegration {
  return {
    name: 'shared-pictures',
    hooks: {
      'astro:build:start': () => {
        forgetPictures(Temporal.Now.instant().subtract({ hours: daysKept * 24 }));
      },
    },
  };
}
