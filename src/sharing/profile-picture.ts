import type { Profile } from '#domain/profile.ts';
import type { Site } from '#domain/site.ts';
import type { Picture } from './picture.ts';

export function profilePicture({ title, summary }: Profile, site: Site): Picture {
  return {
    site: site.name,
    kind: 'Role profile, not a vacancy',
    by: undefined,
    title,
    lead: summary,
    notice: undefined,
    facts: [],
  };
}
