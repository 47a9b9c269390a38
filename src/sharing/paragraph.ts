import type { Line, Typeface } from './typeface.ts';

export type Paragraph = { lines: Line[]; size: number };
/** In pixels; `sizes` from the largest to the smallest, `leading` in units of the size. */
export type Room = { width: number; height: number; sizes: readonly number[]; leading: number };

/** Text at the largest size at which it fits, its lines about as long as each other; cut only at the smallest. */
export function paragraph(face: Typeface, text: string, { width, height, sizes, leading }: Room): Paragraph {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ text: word, width: face.line(word).width }));
  const space = face.line(' ').width;
  const longest = Math.max(...words.map((word) => word.width));
  for (const size of sizes) {
    const lines = filled(words, space, width / size);
    if (longest > width / size || lines.length * size * leading > height) continue;
    return { size, lines: balanced(words, space, width / size).map((line) => cut(face, line, width / size)) };
  }
  const size = sizes.at(-1) ?? 0;
  const most = Math.max(1, Math.floor(height / (size * leading)));
  const lines = filled(words, space, width / size);
  const shown = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  return { size, lines: shown.map((line) => cut(face, line, width / size)) };
}

/** One line at the largest size at which it fits, and cut if it fits at none. */
export function singleLine(face: Typeface, text: string, width: number, sizes: readonly number[]): Paragraph {
  const line = face.line(text);
  const size = sizes.find((one) => line.width * one <= width);
  if (size !== undefined) return { size, lines: [line] };
  const smallest = sizes.at(-1) ?? 0;
  return { size: smallest, lines: [cut(face, text, width / smallest)] };
}

type Word = { text: string; width: number };

/** The narrowest setting with as few lines as the full width needs. */
function balanced(words: readonly Word[], space: number, width: number): string[] {
  const fewest = filled(words, space, width).length;
  let [narrow, wide] = [width / 2, width];
  for (let step = 0; step < 6; step++) {
    const middle = (narrow + wide) / 2;
    if (filled(words, space, middle).length > fewest) narrow = middle;
    else wide = middle;
  }
  return filled(words, space, wide);
}

function filled(words: readonly Word[], space: number, width: number): string[] {
  const lines: string[] = [];
  let used = Infinity;
  for (const word of words) {
    used += space + word.width;
    if (used <= width) lines.push(`${lines.pop()} ${word.text}`);
    else {
      lines.push(word.text);
      used = word.width;
    }
  }
  return lines;
}

/** A line that ends with "…" where the whole would be too wide. */
function cut(face: Typeface, text: string, width: number): Line {
  const whole = face.line(text);
  if (whole.width <= width) return whole;
  const characters = [...text];
  let [fits, tooMany] = [0, characters.length];
  const shortened = (count: number) =>
    face.line(
      `${characters
        .slice(0, count)
        .join('')
        .replace(/[\s,;:.–-]+$/, '')}…`,
    );
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (shortened(middle).width <= width) fits = middle;
    else tooMany = middle;
  }
  return shortened(fits);
}
