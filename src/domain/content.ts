import type { Body } from './body.ts';
import type { EmployerEntry } from './employer.ts';
import type { GuideEntry } from './guide.ts';
import type { ProfileEntry } from './profile.ts';
import type { RoleEntry } from './role-entry.ts';
import type { Site } from './site.ts';
import type { SkillEntry } from './skill.ts';

/** One content file that its schema accepts, not yet linked to others. */
export type Entry<Data> = { slug: string; file: string; data: Data; body: Body };

/** Everything in the content folder, as its editors wrote it. */
export type Content = {
  site: Site;
  roles: Entry<RoleEntry>[];
  employers: Entry<EmployerEntry>[];
  profiles: Entry<ProfileEntry>[];
  guides: Entry<GuideEntry>[];
  skills: Entry<SkillEntry>[];
};

export type CollectionName = Exclude<keyof Content, 'site'>;
