/** Words that a text is better without. */
export type Phrase = {
  /** A regular expression; matched from one end of a word to another, whatever its capitals. */
  words: string;
  why: string;
  instead: string;
};

/** Several phrases with one reason, each with what may stand in its place. */
export function phrases(why: string, instead: Record<string, string>): Phrase[] {
  return Object.entries(instead).map(([words, better]) => ({ words, why, instead: better }));
}
