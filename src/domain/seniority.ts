export const seniorities = [
  'intern',
  'entry',
  'mid',
  'senior',
  'lead',
  'principal',
  'manager',
  'director',
  'executive',
] as const;
export type Seniority = (typeof seniorities)[number];
