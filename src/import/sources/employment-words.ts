import type { Employment } from '#domain/role-entry.ts';

/** The kinds of employment that a field of another system says; empty when it says something else. */
export function employmentWords(written: string | undefined): Employment[] {
  const words = (written ?? '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_-]+/g, ' ');
  return kinds.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
}

const kinds: [Employment, RegExp][] = [
  ['full-time', /\bfull ?time\b|\bvollzeit\b|\btemps plein\b|\bfulltime/],
  ['part-time', /\bpart ?time\b|\bteilzeit\b|\btemps partiel\b|\bparttime/],
  ['contract', /\bcontract(or)?\b|\bfreelancer?\b/],
  ['temporary', /\btemp(orary)?\b|\bfixed ?term\b|\bseasonal\b/],
  ['internship', /\bintern(ship)?\b|\btrainee(ship)?\b|\bplacement\b|\bworking student\b/],
  ['volunteer', /\bvolunteer(ing)?\b/],
  ['per-diem', /\bper ?diem\b/],
  ['other', /^other$/],
];
