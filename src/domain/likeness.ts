import { statedValue } from './fact.ts';
import type { Role } from './role.ts';
import type { Seniority } from './seniority.ts';

/** What many roles have in common, beside a profile and skills. */
export type Traits = {
  isRemote: boolean;
  country: string | undefined;
  seniority: Seniority | undefined;
};

export function traits({ workspace, locations, applicants, level }: Role): Traits {
  return {
    isRemote: statedValue(workspace)?.workplace === 'remote',
    country:
      locations.kind === 'stated' ? locations.value[0]?.country : statedValue(applicants)?.countries[0],
    seniority: statedValue(level)?.seniority,
  };
}

/** A country and a level, or one skill, are in common with half of all roles. */
const least = 3;
const forProfile = 3;

/**
 * At most `most` of the open roles that have something in common with a role, best match first, then as they
 * come. Roles that are alike in everything that counts are looked at together, and those that ask for more of the
 * same first: most of the others cannot be better.
 */
export function likeRoles(role: Role, openRoles: readonly Role[], most: number): Role[] {
  const { groups, allTraits, ...lists } = indexed(openRoles);
  const own = traits(role);
  const common = allTraits.map((others) => inCommon(own, others));
  const all = inCommon(own, own);

  const best: { position: number; score: number }[] = [];
  const put = (position: number, score: number) => {
    if (openRoles[position]?.slug === role.slug) return;
    const at = best.findIndex((one) => score > one.score || (score === one.score && position < one.position));
    best.splice(at < 0 ? best.length : at, 0, { position, score });
    if (best.length > most) best.pop();
  };
  // Nearly all are passed over, by what the last of the best has.
  let enough = least;
  let last = Infinity;
  const isPassed = (score: number, first: number) => score < enough || (score === enough && first > last);
  const byPoints = groupsByPoints(role, groups.length, lists, least - all);
  for (let points = byPoints.length - 1; points + all >= enough && points >= 0; points--) {
    for (const group of byPoints[points] ?? []) {
      const { first, kinds } = groups[group]!;
      if (isPassed(points + all, first)) continue;
      for (const { traits, positions } of kinds) {
        const score = points + common[traits]!;
        if (isPassed(score, positions[0]!)) continue;
        // One more than are wanted, because the role itself may be among them.
        for (const position of positions.slice(0, most + 1)) put(position, score);
        const worst = best[most - 1];
        if (worst) ({ score: enough, position: last } = worst);
      }
    }
  }
  return best.map(({ position }) => openRoles[position]!);
}

/** The groups that have `fewest` points at least for the profile and the skills of a role, in lists by their points. */
function groupsByPoints(
  role: Role,
  count: number,
  { withProfile, withSkill }: Pick<Index, 'withProfile' | 'withSkill'>,
  fewest: number,
): number[][] {
  const pointsOf = new Uint16Array(count);
  const add = (alike: readonly number[] = [], points: number) => {
    for (const group of alike) pointsOf[group]! += points;
  };
  if (role.profile) add(withProfile.get(role.profile.slug), forProfile);
  for (const { slug } of role.skills) add(withSkill.get(slug), 1);
  const found: number[][] = [];
  for (let group = 0; group < count; group++)
    if (pointsOf[group]! >= fewest) (found[pointsOf[group]!] ??= []).push(group);
  return found;
}

function inCommon(some: Traits, others: Traits): number {
  return (
    Number(some.isRemote && others.isRemote) +
    Number(some.country !== undefined && some.country === others.country) +
    Number(some.seniority !== undefined && some.seniority === others.seniority)
  );
}

/** Roles of one group have the same profile and skills, those of one kind the same traits as well. */
type Index = {
  groups: Group[];
  allTraits: Traits[];
  /** Positions in `groups`. */
  withProfile: Map<string, number[]>;
  withSkill: Map<string, number[]>;
};

/** `first` is the position of its first role in the list of roles. */
type Group = { first: number; kinds: Kind[] };

/** The positions of its roles in the list, in its order, and that of its traits in `allTraits`. */
type Kind = { positions: number[]; traits: number };

const known = new WeakMap<readonly Role[], Index>();

function indexed(roles: readonly Role[]): Index {
  const found = known.get(roles) ?? index(roles);
  known.set(roles, found);
  return found;
}

function index(roles: readonly Role[]): Index {
  const traitsAt = new Map<string, number>();
  const allTraits: Traits[] = [];
  const traitsOf = (role: Role) => {
    const own = traits(role);
    const key = JSON.stringify(own);
    const at = traitsAt.get(key) ?? allTraits.push(own) - 1;
    traitsAt.set(key, at);
    return at;
  };
  const withProfile = new Map<string, number[]>();
  const withSkill = new Map<string, number[]>();
  const put = (lists: Map<string, number[]>, key: string, group: number) => {
    const list = lists.get(key) ?? [];
    list.push(group);
    lists.set(key, list);
  };
  const alike = Map.groupBy(roles.keys(), (position) => groupText(roles[position]!));
  const groups = [...alike.values()].map((members, group): Group => {
    const first = members[0]!;
    const { profile, skills } = roles[first]!;
    if (profile) put(withProfile, profile.slug, group);
    for (const { slug } of skills) put(withSkill, slug, group);
    const kinds = Map.groupBy(members, (position) => traitsOf(roles[position]!));
    return { first, kinds: [...kinds].map(([of, positions]) => ({ positions, traits: of })) };
  });
  return { groups, allTraits, withProfile, withSkill };
}

function groupText({ profile, skills }: Role): string {
  return JSON.stringify([profile?.slug, skills.map(({ slug }) => slug).sort()]);
}
