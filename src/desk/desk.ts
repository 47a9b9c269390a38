/** What one person keeps on their own device: their roles, their skills, and their notes on requirements. */
export type Desk = {
  roles: DeskRole[];
  /** Addresses of skills that the person ticked. */
  skills: string[];
};

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
  return { ...desk, roles: isKept(role) ? [...others, role] : others };
}

function isKept({ saved, hidden, seen, applied, outcome, evidence = [] }: DeskRole): boolean {
  return Boolean(saved ?? hidden ?? seen ?? applied ?? outcome) || evidence.length > 0;
}
