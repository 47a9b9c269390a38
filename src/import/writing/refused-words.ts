import { characters, turnedText } from '#content/characters.ts';
import { placeholdersIn } from '#content/placeholder.ts';

/** Why the site would refuse words, in a sentence; `undefined` when it takes them. */
export function refusedWords(words: string): string | undefined {
  const [gap] = placeholdersIn(words);
  if (gap) return gap.words.message;
  const [garbled] = characters(words, '').problems;
  if (garbled) return garbled.message;
  const turned = turnedText(words);
  if (turned) return turned.message;
  return /\bwww\.\S*@/i.test(words)
    ? 'An address of this form is read as a link that leads nowhere.'
    : undefined;
}

/** Words without the sentences that the site would refuse, and those. */
export function acceptedWords(words: string): { words: string; refused: { text: string; why: string }[] } {
  if (refusedWords(words) === undefined) return { words, refused: [] };
  const refused: { text: string; why: string }[] = [];
  const kept = words.split(/(?<=[.!?:])\s+/).filter((sentence) => {
    const why = refusedWords(sentence);
    if (why !== undefined) refused.push({ text: sentence, why });
    return why === undefined;
  });
  const whole = kept.join(' ');
  const why = refusedWords(whole);
  return why === undefined ? { words: whole, refused } : { words: '', refused: [{ text: words, why }] };
}
