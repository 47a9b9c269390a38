import { copyFileSync, linkSync } from 'node:fs';

/** Puts a file elsewhere under a second name where that can be, else as a copy; true for a name. */
export function secondName(file: string, target: string): boolean {
  if (isNamed(file, target)) return true;
  copyFileSync(file, target);
  return false;
}

/** Whether a file could get a second name. */
export function isNamed(file: string, target: string): boolean {
  try {
    linkSync(file, target);
    return true;
  } catch {
    return false;
  }
}
