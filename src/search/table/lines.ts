import { packed, unpacked } from './packed.ts';

/**
 * Texts parted by line breaks. Of many texts the words repeat further apart than compression finds them again:
 * in `texts` each word is a number, that of its place in `common`, from 1, or 0 for the next one of `rare`.
 */
export type Lines = string | { common: string; rare: string; texts: string };

const many = 3000;

export function lines(texts: readonly string[]): Lines {
  if (texts.length < many) return texts.join('\n');
  const often = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.split(' '))) often.set(word, (often.get(word) ?? 0) + 1);
  const common = [...often]
    .filter(([, count]) => count > 2)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
  const places = new Map(common.map((word, at) => [word, at + 1]));
  const rare: string[] = [];
  const numbered = texts.map((text) =>
    packed(
      text.split(' ').map((word) => {
        const place = places.get(word) ?? 0;
        if (place === 0) rare.push(word);
        return place;
      }),
    ),
  );
  return { common: common.join(' '), rare: rare.join(' '), texts: numbered.join('\n') };
}

/** None for an empty string. */
export function texts(from: Lines): string[] {
  if (typeof from === 'string') return from === '' ? [] : from.split('\n');
  const [common, rare] = [from.common.split(' '), from.rare.split(' ')];
  let next = 0;
  return from.texts.split('\n').map((line) =>
    unpacked(line)
      .map((place) => (place === 0 ? rare[next++] : common[place - 1]))
      .join(' '),
  );
}
