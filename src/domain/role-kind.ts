import type { Role } from './role.ts';
import { statedValue } from './fact.ts';
import type { Employment } from './role-entry.ts';

export function employs({ employment }: Role, one: Employment): boolean {
  return employment.kind === 'stated' && employment.value.includes(one);
}

export function isVoluntary({ employment }: Role): boolean {
  return employment.kind === 'stated' && employment.value.every((one) => one === 'volunteer');
}

export function isContract(role: Role): boolean {
  return employs(role, 'contract');
}

/** Days that are booked one by one have no length and no extension. */
export function isRunningContract(role: Role): boolean {
  return isContract(role) && !employs(role, 'per-diem');
}

export function runsOut(role: Role): boolean {
  return isRunningContract(role) || employs(role, 'temporary') || employs(role, 'internship');
}

export function isRemote({ workspace }: Role): boolean {
  return statedValue(workspace)?.workplace === 'remote';
}

export function countries({ locations, applicants }: Role): string[] {
  return [
    ...(statedValue(locations) ?? []).map(({ country }) => country),
    ...(statedValue(applicants)?.countries ?? []),
  ];
}

/** The off-payroll rules are those of the United Kingdom (https://www.gov.uk/guidance/understanding-off-payroll-working-ir35). */
export function isBritish(role: Role): boolean {
  return countries(role).includes('GB');
}
