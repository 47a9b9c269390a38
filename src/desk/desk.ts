/** What one person keeps on their own device: their roles, their skills, and their notes on requirements. */
export type Desk = {
  roles: DeskRole[];
  /** Those that the person ticked as their own. */
  skills: OwnSkill[];
};

export type OwnSkill = { slug: string; name: string };

/** A role that the person saved, hid, looked at or applied for. Moments are ISO 8601 instants, in UTC. */
export type DeskRole = {
  slug: string;
  /** As it stood at the last look, for when the page itself is gone. */
  title: string;
  employer: string;
  saved?: string;
  hidden?: string;
  seen?: string;
  applied?: string;
  outcome?: { what: Outcome; on: string };
  /** Which version of the advert was on the page at the last look, and when it was to close. */
  version?: string;
  closes?: string;
  /** By requirement, in the words of the advert. */
  evidence?: Evidence[];
};

export const outcomes = ['interview', 'offer', 'declined', 'no-reply'] as const;
export type Outcome = (typeof outcomes)[number];
export type Evidence = { requirement: string; met: boolean; note: string };

export const emptyDesk: Desk = { roles: [], skills: [] };

export function deskRole(desk: Desk, slug: string): DeskRole | undefined {
  return desk.roles.find((role) => role.slug === slug);
}

/** The desk with one role set, or left out once nothing is kept of it. */
export function withRole(desk: Desk, role: DeskRole): Desk {
  const others = desk.roles.filter(({ slug }) => slug !== role.slug);
  return { ...desk, roles: withoutOldest(isKept(role) ? [...others, role] : others) };
}

/** The desk with a skill ticked, or no longer. */
export function withSkill(desk: Desk, skill: OwnSkill, has: boolean): Desk {
  const others = desk.skills.filter(({ slug }) => slug !== skill.slug);
  return { ...desk, skills: has ? [...others, skill].sort((a, b) => a.name.localeCompare(b.name)) : others };
}

export type Mark = 'saved' | 'hidden' | 'seen' | 'applied';
export type Named = Pick<DeskRole, 'slug' | 'title' | 'employer'>;

/** The desk with a mark on a role set at an instant, or taken away. Without an application there is no outcome. */
export function withMark(
  desk: Desk,
  { slug, title, employer }: Named,
  mark: Mark,
  at: string | undefined,
): Desk {
  const { [mark]: _, ...known } = deskRole(desk, slug) ?? { slug, title, employer };
  const role: DeskRole = { ...known, title, employer };
  if (at !== undefined) role[mark] = at;
  else if (mark === 'applied') delete role.outcome;
  return withRole(desk, role);
}

/** Of roles that were only looked at, so many are kept. */
const mostSeen = 500;

function withoutOldest(roles: DeskRole[]): DeskRole[] {
  const seen = roles.filter((role) => isOnlySeen(role));
  if (seen.length <= mostSeen) return roles;
  const oldest = seen.sort((a, b) => (a.seen ?? '').localeCompare(b.seen ?? ''))[0];
  return roles.filter((role) => role !== oldest);
}

function isOnlySeen({ saved, hidden, applied, outcome, evidence = [] }: DeskRole): boolean {
  return !(saved ?? hidden ?? applied ?? outcome) && evidence.length === 0;
}

function isKept(role: DeskRole): boolean {
  return role.seen !== undefined || !isOnlySeen(role);
}
