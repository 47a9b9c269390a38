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
 * come. Roles that are alike in everything that counts are looked at together.
 */
export function likeRoles(role: Role, openRoles: readonly Role[], most: number): Role[] {
  const { kinds, traitsOf, allTraits, withProfile, withSkill } = indexed(openRoles);
  const points = new Uint16Array(kinds.length);
  const add = (alike: readonly number[] = [], count: number) => {
    for (const kind of alike) points[kind]! += count;
  };
  if (role.profile) add(withProfile.get(role.profile.slug), forProfile);
  for (const { slug } of role.skills) add(withSkill.get(slug), 1);
  const own = traits(role);
  const common = allTraits.map((others) => inCommon(own, others));

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
  for (let kind = 0; kind < kinds.length; kind++) {
    const score = points[kind]! + common[traitsOf[kind]!]!;
    if (score < enough || (score === enough && kinds[kind]![0]! > last)) continue;
    // One more than are wanted, because the role itself may be among them.
    for (const position of kinds[kind]!.slice(0, most + 1)) put(position, score);
    const worst = best[most - 1];
    if (worst) ({ score: enough, position: last } = worst);
  }
  return best.map(({ position }) => openRoles[position]!);
}

function inCommon(some: Traits, others: Traits): number {
  return (
    Number(some.isRemote && others.isRemote) +
    Number(some.country !== undefined && some.country === others.country) +
    Number(some.seniority !== undefined && some.seniority === others.seniority)
  );
}

/** Roles of one kind have the same profile, skills and traits. */
type Index = {
  /** The positions in the list of the roles of each kind, in its order. */
  kinds: number[][];
  /** The position in `allTraits` of the traits of each kind. */
  traitsOf: Uint16Array;
  allTraits: Traits[];
  /** Positions in `kinds`. */
  withProfile: Map<string, number[]>;
  withSkill: Map<string, number[]>;
};

const known = new WeakMap<readonly Role[], Index>();

function indexed(roles: readonly Role[]): Index {
  const found = known.get(roles) ?? index(roles);
  known.set(roles, found);
  return found;
}

function index(roles: readonly Role[]): Index {
  const kinds = [...Map.groupBy(roles.keys(), (position) => kindText(roles[position]!)).values()];
  const examples = kinds.map(([first]) => roles[first!]!);
  const byTraits = Map.groupBy(examples.keys(), (kind) => JSON.stringify(traits(examples[kind]!)));
  const traitsOf = new Uint16Array(kinds.length);
  const allTraits = [...byTraits.values()].map((alike, at) => {
    for (const kind of alike) traitsOf[kind] = at;
    return traits(examples[alike[0]!]!);
  });
  const withProfile = new Map<string, number[]>();
  const withSkill = new Map<string, number[]>();
  const put = (lists: Map<string, number[]>, key: string, kind: number) => {
    const list = lists.get(key) ?? [];
    list.push(kind);
    lists.set(key, list);
  };
  for (const [kind, { profile, skills }] of examples.entries()) {
    if (profile) put(withProfile, profile.slug, kind);
    for (const { slug } of skills) put(withSkill, slug, kind);
  }
  return { kinds, traitsOf, allTraits, withProfile, withSkill };
}

function kindText(role: Role): string {
  return JSON.stringify([traits(role), role.profile?.slug, role.skills.map(({ slug }) => slug).sort()]);
}
