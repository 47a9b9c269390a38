import { coverage } from './coverage.ts';
import type { Line, Outline } from './typeface.ts';

/** The colours of the site in the light, as src/styles/tokens.css has them. */
export const colours = {
  paper: '#f7f4ec',
  ink: '#1b1a15',
  'ink-soft': '#5e5b51',
  hairline: '#cfc9ba',
  vermilion: '#a8321a',
} as const;

export type Ink = Exclude<keyof typeof colours, 'paper'>;
/** A value for each pixel, row by row: its place in the palette. */
export type Canvas = { width: number; height: number; pixels: Uint8Array };

/** How many shades lie between the paper and an ink, at the edges of letters. */
const shades = 12;
const inks: Ink[] = ['ink', 'ink-soft', 'hairline', 'vermilion'];

/** Red, green and blue of each value: the paper, then every ink from faint to full. */
export const palette = Uint8Array.from([
  ...channels(colours.paper),
  ...inks.flatMap((ink) =>
    Array.from({ length: shades }, (_, shade) =>
      mixed(colours.paper, colours[ink], (shade + 1) / shades),
    ).flat(),
  ),
]);

export function canvas(width: number, height: number): Canvas {
  return { width, height, pixels: new Uint8Array(width * height) };
}

export function box(
  { width, pixels }: Canvas,
  ink: Ink,
  x: number,
  y: number,
  across: number,
  down: number,
): void {
  for (let row = y; row < y + down; row++) {
    pixels.fill(valueOf(ink, shades), row * width + x, row * width + x + across);
  }
}

/** Writes a line with its baseline at `y`; what lies beyond the canvas is cut. */
export function write(on: Canvas, ink: Ink, line: Line, x: number, y: number, size: number): void {
  for (const glyph of line.glyphs) {
    const quarters = Math.round((x + glyph.x * size) * 4);
    const column = Math.floor(quarters / 4);
    const letter = kept(glyph.outline, size, quarters - column * 4);
    print(on, valueOf(ink, 0), letter, column + letter.left, Math.round(y - glyph.y * size) + letter.top);
  }
}

function print(
  { width, height, pixels }: Canvas,
  base: number,
  letter: Letter,
  left: number,
  top: number,
): void {
  let from = 0;
  for (let row = top; from < letter.shades.length; row++) {
    for (let column = left; column < left + letter.columns; column++) {
      const shade = letter.shades[from++]!;
      if (shade === 0 || row < 0 || row >= height || column < 0 || column >= width) continue;
      const at = row * width + column;
      if (pixels[at]! < base + shade) pixels[at] = base + shade;
    }
  }
}

/** The shade of each pixel of a letter, row by row from its top left one. */
type Letter = { left: number; top: number; columns: number; shades: Uint8Array };

const letters = new WeakMap<Outline, Map<string, Letter>>();

/** A letter at a quarter of a pixel, drawn once: pictures have most of their letters in common. */
function kept(outline: Outline, size: number, quarter: number): Letter {
  const sizes = letters.get(outline) ?? new Map<string, Letter>();
  letters.set(outline, sizes);
  const key = `${size} ${quarter}`;
  const found = sizes.get(key) ?? letter(outline, size, quarter);
  sizes.set(key, found);
  return found;
}

function letter(outline: Outline, size: number, quarter: number): Letter {
  const { left, top, columns, values } = coverage(outline, quarter / 4, size);
  return { left, top, columns, shades: Uint8Array.from(values, (value) => Math.round(value * shades)) };
}

function valueOf(ink: Ink, shade: number): number {
  return inks.indexOf(ink) * shades + shade;
}

function mixed(under: string, over: string, part: number): number[] {
  const above = channels(over);
  return channels(under).map((value, index) => Math.round(value + (above[index]! - value) * part));
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
