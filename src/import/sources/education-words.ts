import type { RoleFields } from '#import/draft.ts';

/** Education that a field of another system asks for, in our words; `undefined` for what has none. */
export function educationWords(written: string | undefined): RoleFields['education'] | undefined {
  const words = (written ?? '').toLowerCase().replace(/[_-]+/g, ' ');
  const found = kinds.find(([, pattern]) => pattern.test(words))?.[0];
  return found === undefined ? undefined : [found];
}

const kinds: [NonNullable<RoleFields['education']>[number], RegExp][] = [
  ['postgraduate degree', /\bmaster|\bdoctor|\bphd\b|\bpostgraduate\b/],
  ['bachelor degree', /\bbachelor/],
  ['associate degree', /\bassociate/],
  ['professional certificate', /\bprofessional\b|\bcertifi/],
  ['high school', /\bhigh ?school\b/],
];
