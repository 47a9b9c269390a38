import type { Body } from '#domain/body.ts';

/** Items as one text, a line each: Google takes most properties once only. `undefined` when there are none. */
export function listed(items: readonly string[] | undefined): string | undefined {
  return items?.length ? items.join('\n') : undefined;
}

/** Every duty of a body, with its area before the first duty of each. */
export function responsibilities({ duties }: Body): string | undefined {
  return listed(duties.flatMap(({ area, items }) => (area === undefined ? items : [`${area}:`, ...items])));
}

/** What a body asks for without exception; what is only welcome is no qualification. */
export function qualifications({ requirements }: Body): string | undefined {
  return listed(requirements.filter(({ level }) => level === 'essential').flatMap(({ items }) => items));
}
