/**
 * Texts parted by line breaks. Of many texts the words repeat further apart than the 32 kB that gzip looks back:
 * in `texts` the words of `common` stand as one sign or two, and "$" stands for the next one of `rare`.
 */
export type Lines = string | { common: string; rare: string; texts: string };

const many = 3000;

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** So many words have one sign; the signs after them begin a pair. */
const short = 46;
const most = short + (signs.length - short) * signs.length;

export function lines(texts: readonly string[]): Lines {
  if (texts.length < many) return texts.join('\n');
  const often = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.split(' '))) often.set(word, (often.get(word) ?? 0) + 1);
  const common = [...often]
    .filter(([, count]) => count > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
  const positions = new Map(common.map((word, at) => [word, at]));
  const rare: string[] = [];
  const coded = texts.map((text) =>
    text
      .split(' ')
      .map((word) => {
        const at = positions.get(word);
        if (at === undefined) rare.push(word);
        return at === undefined ? '$' : sign(at);
      })
      .join(''),
  );
  return { common: common.join(' '), rare: rare.join(' '), texts: coded.join('\n') };
}

/** None for an empty string. */
export function texts(from: Lines): string[] {
  if (typeof from === 'string') return from === '' ? [] : from.split('\n');
  const { common, rare, texts: packed } = from;
  const known = new Map(common.split(' ').map((word, at) => [sign(at), word]));
  const others = rare.split(' ');
  let next = 0;
  return packed.split('\n').map((line) => {
    const words: string[] = [];
    for (let at = 0; at < line.length; at++) {
      const first = line[at]!;
      if (first === '$') words.push(others[next++]!);
      else words.push(known.get(first) ?? known.get(first + line[++at]!)!);
    }
    return words.join(' ');
  });
}

function sign(at: number): string {
  if (at < short) return signs[at]!;
  const rest = at - short;
  return signs[short + Math.floor(rest / signs.length)]! + signs[rest % signs.length]!;
}
