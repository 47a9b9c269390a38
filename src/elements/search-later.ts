export type Advice = typeof import('./search-advice.ts');

/** What first results do not wait for, once it has been loaded. */
export const later: { advice?: Advice; texts?: typeof import('./search-full-text.ts') } = {};

export async function loadAdvice(): Promise<Advice> {
  return (later.advice ??= await import('./search-advice.ts'));
}

export async function loadFullText(): Promise<typeof import('./search-full-text.ts')> {
  return (later.texts ??= await import('./search-full-text.ts'));
}
