import {
  emptyDesk,
  outcomes,
  type Desk,
  type DeskRole,
  type Evidence,
  type Outcome,
  type OwnSkill,
} from './desk.ts';

/** Of the form that is written; a file of a later one is refused. */
const version = 1;
/** In UTF-16 units: some 2,000 roles with notes. Browsers keep about five million. */
const longest = 2_000_000;
const mostRoles = 5_000;
const mostSkills = 2_000;
const mostEvidence = 200;

/** As it lies in the browser and in a file that is taken along. */
export function deskFile({ roles, skills }: Desk): string {
  return JSON.stringify({ rolecall: 'desk', version, roles, skills });
}

/**
 * Reads what lies in the browser, or in a file from anywhere. Takes it whole or not at all: the fault is a
 * sentence for the person, and nothing of a faulty file comes into the desk.
 */
export function readDesk(text: string): { desk: Desk } | { fault: string } {
  if (text.trim() === '') return { desk: emptyDesk };
  if (text.length > longest) return { fault: 'This is too long to be a desk: 2 MB is the most.' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'This is not a desk: it is not JSON.' };
  }
  if (!isRecord(value) || value['rolecall'] !== 'desk') {
    return { fault: 'This is not a desk: it was not written by “Export”.' };
  }
  if (value['version'] !== version) {
    return { fault: 'This desk was written by another version of this site, which cannot be read here.' };
  }
  const roles = list(value['roles'], mostRoles, readRole);
  if (roles === undefined) return { fault: 'A role in this desk is not as “Export” writes it.' };
  if (new Set(roles.map(({ slug }) => slug)).size < roles.length) {
    return { fault: 'This desk has the same role twice.' };
  }
  const skills = list(value['skills'], mostSkills, readSkill);
  if (skills === undefined) return { fault: 'A skill in this desk is not as “Export” writes it.' };
  return { desk: { roles, skills } };
}

function readRole(value: unknown): DeskRole | undefined {
  if (!isRecord(value)) return undefined;
  const { slug, title, employer, outcome, version: advert, evidence } = value;
  if (!isSlug(slug) || !isText(title, 300) || !isText(employer, 300)) return undefined;
  const role: DeskRole = { slug, title, employer };
  for (const moment of moments) {
    const at = value[moment];
    if (at === undefined) continue;
    if (!isMoment(at)) return undefined;
    role[moment] = at;
  }
  if (advert !== undefined) {
    if (!isText(advert, 80)) return undefined;
    role.version = advert;
  }
  if (outcome !== undefined) {
    if (!isRecord(outcome) || !isOutcome(outcome['what']) || !isMoment(outcome['on'])) return undefined;
    role.outcome = { what: outcome['what'], on: outcome['on'] };
  }
  if (evidence !== undefined) {
    const notes = list(evidence, mostEvidence, readEvidence);
    if (notes === undefined) return undefined;
    role.evidence = notes;
  }
  return role;
}

function readSkill(value: unknown): OwnSkill | undefined {
  if (!isRecord(value)) return undefined;
  const { slug, name } = value;
  return isSlug(slug) && isText(name, 200) ? { slug, name } : undefined;
}

const moments = ['saved', 'hidden', 'seen', 'applied', 'closes'] as const;

function readEvidence(value: unknown): Evidence | undefined {
  if (!isRecord(value)) return undefined;
  const { requirement, met, note } = value;
  if (!isText(requirement, 2_000) || typeof met !== 'boolean' || !isText(note, 10_000)) return undefined;
  return { requirement, met, note };
}

/** `undefined` when it is no list, too long, or one of its items is refused. */
function list<Item>(
  value: unknown,
  most: number,
  read: (one: unknown) => Item | undefined,
): Item[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const items = value.map(read);
  return items.includes(undefined) ? undefined : (items as Item[]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function isSlug(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 200;
}

function isMoment(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

function isOutcome(value: unknown): value is Outcome {
  return outcomes.some((outcome) => outcome === value);
}
