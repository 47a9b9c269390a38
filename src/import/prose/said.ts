import type { Passage } from './pieces.ts';

/** A value with the passage that says it. */
export type Said<T> = { value: T; words: string; at: number };

export function said<T>(value: T, passage: Passage): Said<T> {
  return { value, words: passage.words, at: passage.at };
}
