import type { Passage, WrittenText } from '#content/written-text.ts';

const known = new WeakMap<WrittenText, Passage[]>();

/** What the advert itself says of the role: without headings, quotations, and the steps of hiring. */
export function ownWords(text: WrittenText): Passage[] {
  const found =
    known.get(text) ??
    text.passages.filter(
      ({ kind, within }) => kind !== 'heading' && within !== 'Quote' && within !== 'Process',
    );
  known.set(text, found);
  return found;
}
