export type Rest = typeof import('./search-rest.ts');

/** What first results do not wait for, once it has been loaded. */
export const later: { rest?: Rest } = {};

export async function loadRest(): Promise<Rest> {
  return (later.rest ??= await import('./search-rest.ts'));
}
