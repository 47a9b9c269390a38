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
/** What is drawn, each shape as an element of SVG. */
export type Canvas = { width: number; height: number; shapes: string[] };

export function canvas(width: number, height: number): Canvas {
  return { width, height, shapes: [] };
}

export function box({ shapes }: Canvas, ink: Ink, x: number, y: number, across: number, down: number): void {
  shapes.push(`<rect fill="${colours[ink]}" x="${x}" y="${y}" width="${across}" height="${down}"/>`);
}

/** Writes a line with its baseline at `y`; what lies beyond the canvas is cut. */
export function write(
  { shapes }: Canvas,
  ink: Ink,
  { glyphs }: Line,
  x: number,
  y: number,
  size: number,
): void {
  const letters = glyphs.map((glyph) => path(glyph.outline, glyph.x, glyph.y)).join('');
  const scale = size / units;
  shapes.push(
    `<path fill="${colours[ink]}" transform="translate(${x} ${y}) scale(${scale} ${-scale})" d="${letters}"/>`,
  );
}

/** As SVG (https://www.w3.org/TR/SVG2/), letters as their outlines: who draws it needs no fonts. */
export function svg({ width, height, shapes }: Canvas): string {
  const paper = `<rect fill="${colours.paper}" width="100%" height="100%"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paper}${shapes.join('')}</svg>`;
}

/** Coordinates are whole numbers, so many to an em. */
const units = 2000;

function path(outline: Outline, x: number, y: number): string {
  return outline
    .map(({ type, values }) => {
      const at = values.map((value, index) => Math.round((value + (index % 2 === 0 ? x : y)) * units));
      return type + at.join(' ');
    })
    .join('');
}
