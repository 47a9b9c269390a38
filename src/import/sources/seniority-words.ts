import type { Seniority } from '#domain/seniority.ts';

/** The level that a field of another system says, where it is one of ours under the same name. */
export function seniorityWords(written: string | undefined): Seniority | undefined {
  return levels[(written ?? '').toLowerCase().replace(/[_-]+/g, ' ').trim()];
}

const levels: Record<string, Seniority> = {
  intern: 'intern',
  internship: 'intern',
  'entry level': 'entry',
  entry: 'entry',
  junior: 'entry',
  'mid level': 'mid',
  senior: 'senior',
  'senior level': 'senior',
  lead: 'lead',
  principal: 'principal',
  manager: 'manager',
  director: 'director',
  executive: 'executive',
};
