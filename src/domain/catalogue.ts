import type { CollectionName, Content, Entry } from './content.ts';
import { inDraft, isDraft } from './draft-role.ts';
import type { Employer } from './employer.ts';
import { employer } from './employer.ts';
import { formerNameProblems } from './former-name.ts';
import type { Guide } from './guide.ts';
import type { Problem } from './problem.ts';
import type { Profile } from './profile.ts';
import { brokenReferences, type Names } from './reference.ts';
import type { Recruiter, Role } from './role.ts';
import { reservedName } from './reserved.ts';
import { isOpen, role } from './role.ts';
import type { Site } from './site.ts';
import type { Skill } from './skill.ts';
import { undisclosedNameProblem } from './undisclosed-name.ts';

/** All that the site publishes, linked; every list is in the order in which it is shown. */
export type Catalogue = {
  site: Site;
  /** The clock of the build, by which roles are open. */
  now: Temporal.Instant;
  /** Newest first, then by title. Without scheduled roles, and without drafts unless asked for. */
  roles: Role[];
  openRoles: Role[];
  employers: Employer[];
  profiles: Profile[];
  guides: Guide[];
  skills: Skill[];
  /** Accepted but not published yet, with the reason. */
  heldBack: { slug: string; file: string; why: 'draft' | 'scheduled'; posted: string }[];
};

export type Moment = { now: Temporal.Instant; drafts: boolean };

/**
 * Links content into a catalogue. A reference that leads nowhere is a problem; a reference to a file in
 * `names` that could not be read is not one of its own. A catalogue may be published only when there are
 * no problems: a role without a readable employer is not in it.
 */
export function catalogue(
  content: Content,
  { now, drafts }: Moment,
  names: Names = namesOf(content),
): { catalogue: Catalogue; problems: Problem[] } {
  const { site } = content;
  const problems = [
    ...collections.flatMap((name) =>
      content[name].flatMap(({ file, data }) => {
        const broken = brokenReferences(file, name, data, names);
        return isDraft(data) ? broken.map(inDraft) : broken;
      }),
    ),
    ...content.roles.flatMap(reservedName),
    ...formerNameProblems(content.roles),
    ...content.employers.flatMap(undisclosedNameProblem),
  ];

  const skills = new Map<string, Skill>();
  for (const { slug, data } of content.skills) skills.set(slug, { ...data, slug, broader: data.broader });
  const employers = new Map(
    content.employers.map(({ slug, data, body }) => [slug, employer(slug, data, body)]),
  );
  function skillsOf(entry: Entry<{ skills: string[] }>): Skill[] {
    return [...new Set(entry.data.skills)].flatMap((slug) => skills.get(slug) ?? []);
  }

  const profiles = new Map<string, Profile>();
  for (const entry of content.profiles) {
    profiles.set(entry.slug, { ...entry.data, slug: entry.slug, body: entry.body, skills: skillsOf(entry) });
  }

  const guides = content.guides.map((entry): Guide => ({
    ...entry.data,
    slug: entry.slug,
    body: entry.body,
    skills: skillsOf(entry),
  }));

  const roles: Role[] = [];
  for (const entry of content.roles) {
    const { data, slug } = entry;
    const hiring = employers.get(data.employer);
    if (hiring === undefined) continue;
    const links = {
      employer: hiring,
      recruiter: recruiterOf(data.recruiter, employers),
      profile: data.profile === undefined ? undefined : profiles.get(data.profile),
      skills: skillsOf(entry),
    };
    roles.push(role(slug, data, entry.body, links, site, now));
  }
  roles.sort((a, b) => compare(b.posted, a.posted) || compare(a.title, b.title) || compare(a.slug, b.slug));

  const all: Catalogue = {
    site,
    now,
    roles,
    openRoles: roles.filter(isOpen),
    employers: [...employers.values()].sort((a, b) => compare(a.name, b.name)),
    profiles: [...profiles.values()].sort((a, b) => compare(a.title, b.title)),
    guides: guides.sort((a, b) => compare(a.title, b.title)),
    skills: [...skills.values()].sort((a, b) => compare(a.name, b.name)),
    heldBack: [],
  };
  return { problems, catalogue: drafts ? all : published(all, content) };
}

/** A catalogue that was linked with drafts, as it is published: without drafts and scheduled roles. */
export function published(all: Catalogue, { roles }: Pick<Content, 'roles'>): Catalogue {
  const unpublished = new Map<string, 'draft' | 'scheduled'>();
  for (const { slug, draft, stage } of all.roles) {
    if (draft) unpublished.set(slug, 'draft');
    else if (stage === 'scheduled') unpublished.set(slug, 'scheduled');
  }
  return {
    ...all,
    roles: all.roles.filter(({ slug }) => !unpublished.has(slug)),
    openRoles: all.openRoles.filter(({ slug }) => !unpublished.has(slug)),
    heldBack: roles.flatMap(({ slug, file, data }) => {
      const why = unpublished.get(slug);
      return why === undefined ? [] : [{ slug, file, why, posted: data.posted }];
    }),
  };
}

const collections = [
  'roles',
  'employers',
  'profiles',
  'guides',
  'skills',
] as const satisfies CollectionName[];

function namesOf(content: Content): Names {
  const slugs = (entries: readonly { slug: string }[]) => new Set(entries.map(({ slug }) => slug));
  const { roles, employers, profiles, guides, skills } = content;
  return {
    roles: slugs(roles),
    employers: slugs(employers),
    profiles: slugs(profiles),
    guides: slugs(guides),
    skills: slugs(skills),
  };
}

function recruiterOf(slug: string | undefined, employers: Map<string, Employer>): Recruiter | undefined {
  if (slug === undefined) return undefined;
  if (slug === 'unnamed') return { name: undefined, agency: undefined };
  const agency = employers.get(slug);
  return agency && { name: agency.name, agency };
}

/** Case-folded, by code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}
