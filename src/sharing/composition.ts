import { box, canvas, write, type Canvas, type Ink } from './canvas.ts';
import { paragraph, singleLine, type Paragraph } from './paragraph.ts';
import type { Picture, PictureFact } from './picture.ts';
import type { Typefaces } from './typefaces.ts';

/** The size that Facebook and LinkedIn ask for, in pixels. */
export const width = 1200;
export const height = 630;

const left = 72;
const right = width - left;
const measure = right - left;
const values = 272;

/** A picture as the pages of the site look: a header with its rule, who and what, and a ledger of facts. */
export function composition(picture: Picture, faces: Typefaces): Canvas {
  const on = canvas(width, height);
  header(on, picture, faces);
  const foot = picture.facts.length > 0 ? ledger(on, picture.facts, faces) : height - 64;
  const end = picture.notice ? notice(on, picture.notice, faces, foot) : foot;
  heading(on, picture, faces, end);
  return on;
}

/** Whether there is a letter for everything that the picture says. */
export function isComplete(
  { site, kind, by, title, lead, notice, facts }: Picture,
  { text }: Typefaces,
): boolean {
  const said = facts.flatMap(({ label, value, detail, source }) => [label, value, detail, source]);
  return [site, kind, by?.name, by?.through, title, lead, notice, ...said].every((words = '') =>
    text.has(words),
  );
}

function header(on: Canvas, { site, kind, title }: Picture, faces: Typefaces): void {
  if (site !== title) set(on, 'ink', singleLine(faces.name, site, measure / 2, [40, 36, 32, 28]), left, 94);
  const label = singleLine(faces.text, kind, measure / 2 - 40, [28, 26, 24]);
  const start = Math.round(right - label.lines[0]!.width * label.size);
  set(on, 'ink', label, start, 92);
  box(on, 'ink', left, 118, measure, 5);
  if (site === title) box(on, 'vermilion', left, 110, 96, 8);
  else box(on, 'vermilion', start, 110, right - start, 8);
}

function heading(on: Canvas, { by, title, lead }: Picture, faces: Typefaces, end: number): void {
  let y = 130;
  if (by) {
    y += 56;
    const name = singleLine(
      faces.strong,
      by.name,
      by.through ? measure * 0.7 : measure,
      [34, 32, 30, 28, 26],
    );
    set(on, 'ink', name, left, y);
    if (by.through) {
      const after = left + Math.round(name.lines[0]!.width * name.size) + 16;
      set(on, 'ink-soft', singleLine(faces.text, by.through, right - after, [30, 28, 26, 24]), after, y);
    }
  }
  const room = end - 40 - y;
  const text = paragraph(faces.title, title, {
    width: measure,
    height: lead ? room * 0.55 : room,
    sizes: [116, 108, 100, 92, 84, 76, 68, 60, 54, 48, 42],
    leading: 1.08,
  });
  y = set(on, 'ink', text, left, y + 26 + Math.round(text.size * 0.8), 1.08);
  if (!lead) return;
  y += 44;
  const sentence = paragraph(faces.serif, lead, {
    width: measure,
    height: end - y,
    sizes: [42, 38, 34, 30],
    leading: 1.35,
  });
  set(on, 'ink-soft', sentence, left, y + sentence.size, 1.35);
}

/** Returns where it begins. */
function ledger(on: Canvas, facts: readonly PictureFact[], faces: Typefaces): number {
  const heights = facts.map(({ figure }) => (figure ? 78 : 62));
  const top = height - 46 - heights.reduce((sum, each) => sum + each, 0);
  const sources = facts.map(({ source = '' }) => singleLine(faces.text, source, 330, [24, 22, 20]));
  const widest = Math.max(...sources.map(({ lines, size }) => lines[0]!.width * size));
  const marks = widest === 0 ? right : Math.round(right - widest) - 50;
  box(on, 'ink', left, top, measure, 3);
  let y = top;
  for (const [index, { label, value, figure, detail }] of facts.entries()) {
    y += heights[index]!;
    const base = y - (figure ? 24 : 20);
    set(on, 'ink-soft', singleLine(faces.text, label, values - left - 16, [28, 26, 24]), left, base);
    const more = detail === undefined ? undefined : singleLine(faces.text, detail, 200, [28]);
    const room = marks - 32 - values - (more ? more.lines[0]!.width * more.size + 12 : 0);
    const said = figure
      ? singleLine(faces.serif, value, room, [52, 46, 40, 36, 32])
      : singleLine(faces.text, value, room, [30, 28, 26, 24]);
    set(on, 'ink', said, values, base);
    if (more) set(on, 'ink-soft', more, values + Math.round(said.lines[0]!.width * said.size) + 12, base);
    if (marks < right) {
      box(on, 'ink', marks, base - 10, 36, 5);
      set(on, 'ink-soft', sources[index]!, marks + 50, base);
    }
    if (index < facts.length - 1) box(on, 'hairline', left, y, measure, 2);
  }
  return top;
}

/** Returns where it begins. */
function notice(on: Canvas, text: string, faces: Typefaces, end: number): number {
  const top = end - 92;
  for (const edge of [top, end - 3]) box(on, 'ink', left, edge, measure, 3);
  for (const edge of [left, right - 3]) box(on, 'ink', edge, top, 3, 92);
  set(on, 'ink', singleLine(faces.strong, text, measure - 64, [32, 30, 28, 26, 24]), left + 32, top + 57);
  return top;
}

/** Writes a paragraph with its first baseline at `y`; returns the baseline of its last line. */
function set(on: Canvas, ink: Ink, { lines, size }: Paragraph, x: number, y: number, leading = 1): number {
  const step = Math.round(size * leading);
  for (const [index, line] of lines.entries()) write(on, ink, line, x, y + index * step, size);
  return y + (lines.length - 1) * step;
}
