import type { WrittenContent } from '../measure/written-content.ts';

const sentences = [
  'remote nurse over $40 an hour',
  'accountant in Yerevan',
  'part-time data analyst',
  'senior software engineer remote',
  'data scientist in California',
  'contract outside IR35 posted this week',
  '"machine learning" -intern',
  'electrician or plumber',
  'driver in London over $30k',
  'experience with young children',
];

/**
 * Some forty queries as people type them: beginnings of titles, places, skills and employers of this very
 * content, evenly spread over it, and sentences.
 */
export function queries({ roles, employers, skills }: WrittenContent): string[] {
  const fields = [...roles.values()].map((role) => role.fields);
  const places = fields.flatMap(({ locations }) =>
    Array.isArray(locations) ? (locations[0]?.city ?? []) : [],
  );
  return [
    ...spread(
      fields.map(({ title }) => title),
      16,
      16,
    ),
    ...spread([...new Set(places)], 5, 12),
    ...spread(
      [...skills.values()].map(({ name }) => name),
      5,
      18,
    ),
    ...spread(
      [...employers.values()].map(({ name }) => name),
      4,
      14,
    ),
    ...sentences,
  ];
}

/** Of so many items, each at the same distance from the next, the first so many letters. */
function spread(items: readonly unknown[], count: number, letters: number): string[] {
  const step = Math.max(1, items.length / count);
  const chosen = Array.from({ length: count }, (_, index) => items[Math.floor((index + 0.5) * step)]);
  return chosen.flatMap((item) => (item === undefined ? [] : typed(String(item)).slice(0, letters).trim()));
}

/** As it comes from a keyboard without accents, which is the one that the browser is driven by. */
function typed(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^ -~]/g, '')
    .toLowerCase();
}
