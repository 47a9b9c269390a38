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
 * come. Only those that share a profile or a skill are looked at one by one: of the others that have the same
 * traits, none is better than the first few.
 */
export function likeRoles(role: Role, openRoles: readonly Role[], most: number): Role[] {
  const { withProfile, withSkill, groups, groupOf } = indexed(openRoles);
  const points = new Uint16Array(openRoles.length);
  const sharing: number[] = [];
  const add = (positions: readonly number[] = [], count: number) => {
    for (const position of positions) {
      if (points[position] === 0) sharing.push(position);
      points[position]! += count;
    }
  };
  if (role.profile) add(withProfile.get(role.profile.slug), forProfile);
  for (const { slug } of role.skills) add(withSkill.get(slug), 1);

  const best: { position: number; score: number }[] = [];
  const consider = (position: number, score: number) => {
    if (score < least || openRoles[position]?.slug === role.slug) return;
    const at = best.findIndex((one) => score > one.score || (score === one.score && position < one.position));
    if (at >= 0) best.splice(at, 0, { position, score });
    else if (best.length < most) best.push({ position, score });
    if (best.length > most) best.pop();
  };
  const own = traits(role);
  const common = groups.map((group) => inCommon(own, group.traits));
  for (const [group, { positions }] of groups.entries()) {
    // One more than are wanted, because the role itself may be among them.
    for (const position of positions.slice(0, most + 1))
      if (points[position] === 0) consider(position, common[group]!);
  }
  for (const position of sharing) consider(position, points[position]! + common[groupOf[position]!]!);
  return best.map(({ position }) => openRoles[position]!);
}

function inCommon(some: Traits, others: Traits): number {
  return (
    Number(some.isRemote && others.isRemote) +
    Number(some.country !== undefined && some.country === others.country) +
    Number(some.seniority !== undefined && some.seniority === others.seniority)
  );
}

/** Positions in a list of roles, in its order. */
type Index = {
  withProfile: Map<string, number[]>;
  withSkill: Map<string, number[]>;
  groups: { traits: Traits; positions: number[] }[];
  /** The position in `groups` of the group that each role is in. */
  groupOf: number[];
};

const known = new WeakMap<readonly Role[], Index>();

function indexed(roles: readonly Role[]): Index {
  const found = known.get(roles) ?? index(roles);
  known.set(roles, found);
  return found;
}

function index(roles: readonly Role[]): Index {
  const all = Array.from(roles.keys());
  const byTraits = Map.groupBy(all, (position) => JSON.stringify(traits(roles[position]!)));
  const groupOf = Array<number>(roles.length);
  const groups = [...byTraits.values()].map((positions, group) => {
    for (const position of positions) groupOf[position] = group;
    return { traits: traits(roles[positions[0]!]!), positions };
  });
  const withProfile = new Map<string, number[]>();
  const withSkill = new Map<string, number[]>();
  const put = (lists: Map<string, number[]>, key: string, position: number) => {
    const list = lists.get(key) ?? [];
    list.push(position);
    lists.set(key, list);
  };
  for (const position of all) {
    const { profile, skills } = roles[position]!;
    if (profile) put(withProfile, profile.slug, position);
    for (const { slug } of skills) put(withSkill, slug, position);
  }
  return { withProfile, withSkill, groups, groupOf };
}
