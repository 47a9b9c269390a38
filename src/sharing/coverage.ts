import type { Outline } from './typeface.ts';

/** How far a letter covers each pixel, from 0 to 1, with the pixel of its first value. */
export type Coverage = { left: number; top: number; columns: number; values: Float32Array };

/**
 * The coverage of an outline with its origin at `x` on a baseline at 0, y downwards. Each pixel gets the
 * difference that the edges make to the one before it, and the sum along the row is what they enclose
 * (https://medium.com/@raphlinus/inside-the-fastest-font-renderer-in-the-world-75ae5270c445).
 */
export function coverage(outline: Outline, x: number, size: number): Coverage {
  const edges = edgesOf(outline, x, size);
  if (edges.length === 0) return { left: 0, top: 0, columns: 1, values: new Float32Array() };
  const across = edges.map(([from]) => from);
  const down = edges.map(([, from]) => from);
  const left = Math.floor(Math.min(...across));
  const top = Math.floor(Math.min(...down));
  // An edge writes up to two pixels beyond its own.
  const columns = Math.ceil(Math.max(...across)) - left + 2;
  const rows = Math.ceil(Math.max(...down)) - top;
  const values = new Float32Array(columns * rows);
  for (const [x0, y0, x1, y1] of edges) {
    if (y0 < y1) add(values, columns, [x0 - left, y0 - top, x1 - left, y1 - top], 1);
    else if (y1 < y0) add(values, columns, [x1 - left, y1 - top, x0 - left, y0 - top], -1);
  }
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let at = row * columns; at < (row + 1) * columns; at++) {
      sum += values[at]!;
      values[at] = Math.min(Math.abs(sum), 1);
    }
  }
  return { left, top, columns, values };
}

type Edge = [x0: number, y0: number, x1: number, y1: number];

/** The outline as closed chains of straight edges, curves in as many pieces as their size asks for. */
function edgesOf(outline: Outline, x: number, size: number): Edge[] {
  const edges: Edge[] = [];
  let start: [number, number] = [0, 0];
  let at = start;
  const to = (nextX: number, nextY: number) => {
    edges.push([x + at[0] * size, -at[1] * size, x + nextX * size, -nextY * size]);
    at = [nextX, nextY];
  };
  for (const { type, values } of outline) {
    const [a = 0, b = 0, c = 0, d = 0] = values;
    if (type === 'M') start = at = [a, b];
    else if (type === 'L') to(a, b);
    else if (type === 'Z') to(...start);
    else if (type === 'Q') {
      const [fromX, fromY] = at;
      const bend = Math.sqrt((fromX - 2 * a + c) ** 2 + (fromY - 2 * b + d) ** 2) * size;
      const pieces = Math.ceil(Math.sqrt(bend)) || 1;
      for (let piece = 1; piece <= pieces; piece++) {
        const t = piece / pieces;
        const u = 1 - t;
        to(u * u * fromX + 2 * u * t * a + t * t * c, u * u * fromY + 2 * u * t * b + t * t * d);
      }
    } else throw new Error(`A letter has a curve of the kind ${type}, which TrueType fonts do not have.`);
  }
  return edges;
}

function add(values: Float32Array, columns: number, [x0, y0, x1, y1]: Edge, winding: 1 | -1): void {
  const slope = (x1 - x0) / (y1 - y0);
  let x = x0;
  for (let row = Math.floor(y0); row < y1; row++) {
    const height = Math.min(row + 1, y1) - Math.max(row, y0);
    const next = x + slope * height;
    const from = Math.min(x, next);
    const until = Math.max(x, next);
    let before = 0;
    let column = Math.floor(from);
    for (; column < until; column++) {
      const now = (beyond(from, until, column + 1) - beyond(from, until, column)) * height * winding;
      values[row * columns + column]! += now - before;
      before = now;
    }
    values[row * columns + column]! += height * winding - before;
    x = next;
  }
}

/** The area left of `x` and right of an edge that runs from `from` to `until` in a row one pixel high. */
function beyond(from: number, until: number, x: number): number {
  if (x <= from) return 0;
  if (x >= until) return x - (from + until) / 2;
  return (x - from) ** 2 / (2 * (until - from));
}
