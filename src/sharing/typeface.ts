import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

/** A letter in units of the em, y upwards. */
export type Outline = readonly { type: string; values: number[] }[];
export type Line = { width: number; glyphs: { outline: Outline; x: number; y: number }[] };

export type Typeface = {
  /** Whether it has every character of a text. */
  has: (text: string) => boolean;
  /** One line of text with its kerning, in units of the em. */
  line: (text: string) => Line;
};

/**
 * A variable font of the packages at one weight. Each of its files holds the letters of some languages; a
 * text is set from the first that has them.
 */
export async function typeface(files: readonly string[], weight: number, tracking = 0): Promise<Typeface> {
  const fonts = await Promise.all(files.map((file) => variation(file, weight)));
  const fontOf = (character: string) => fonts.find(({ characters }) => characters.has(character));
  return {
    has: (text) => [...settable(text)].every(fontOf),
    line(text) {
      const line: Line = { width: 0, glyphs: [] };
      for (const [font, run] of runs(settable(text), (character) => fontOf(character) ?? fonts[0]!)) {
        for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of shaped(font.font, run)) {
          line.glyphs.push({
            outline: font.outline(codepoint),
            x: line.width + xOffset / font.em,
            y: yOffset / font.em,
          });
          line.width += xAdvance / font.em + tracking;
        }
      }
      return line;
    },
  };
}

/** The bytes of a font file of a package. From the project's folder, because a build moves this file. */
export function fontFile(path: string): Uint8Array {
  return readFileSync(createRequire(resolve('package.json')).resolve(path));
}

/** With letters and accents in one, and the spaces and hyphens that fonts lack as those that they have. */
function settable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/\u2011/g, '-');
}

type Variant = {
  font: Font;
  em: number;
  characters: Set<string>;
  outline: (glyph: number) => Outline;
};

async function variation(file: string, weight: number): Promise<Variant> {
  const face = new Face(new Blob(await decompress(fontFile(file))));
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const outlines = new Map<number, Outline>();
  return {
    font,
    em: face.upem,
    characters: new Set(Array.from(face.collectUnicodes(), (code) => String.fromCodePoint(code))),
    outline(glyph) {
      const known = outlines.get(glyph);
      if (known) return known;
      const drawn = font
        .glyphToJson(glyph)
        .map(({ type, values }) => ({ type, values: values.map((value) => value / face.upem) }));
      outlines.set(glyph, drawn);
      return drawn;
    },
  };
}

function runs(text: string, fontOf: (character: string) => Variant): [Variant, string][] {
  const found: [Variant, string][] = [];
  for (const character of text) {
    const last = found.at(-1);
    const font = fontOf(character);
    if (last?.[0] === font) last[1] += character;
    else found.push([font, character]);
  }
  return found;
}

/** One for all: HarfBuzz lets go of each only when the collector of garbage comes by. */
const buffer = new Buffer();

function shaped(font: Font, text: string) {
  buffer.reset();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}
