import { createHash } from 'node:crypto';
import { fontFile, typeface, type Typeface } from './typeface.ts';

const serif = files('newsreader', ['latin', 'latin-ext', 'vietnamese']);
const sans = files('instrument-sans', ['latin', 'latin-ext']);

/** The typefaces of the site in the weights and with the spacing of its pages (src/styles/base.css). */
export type Typefaces = Record<'title' | 'name' | 'serif' | 'strong' | 'text', Typeface>;

let read: Promise<Typefaces> | undefined;

export function typefaces(): Promise<Typefaces> {
  return (read ??= all());
}

/** Another one whenever a font file is. */
export function typefacesKey(): string {
  return (key ??= [...serif, ...sans]
    .reduce((hash, file) => hash.update(fontFile(file)), createHash('sha256'))
    .digest('hex'));
}

let key: string | undefined;

async function all(): Promise<Typefaces> {
  // What one family lacks the other may have: Newsreader has the signs of more currencies.
  const titles = [...serif, ...sans];
  const texts = [...sans, ...serif];
  return {
    title: await typeface(titles, 500, -0.022),
    name: await typeface(titles, 600, -0.01),
    serif: await typeface(titles, 500),
    strong: await typeface(texts, 600),
    text: await typeface(texts, 400),
  };
}

function files(family: string, parts: string[]): string[] {
  return parts.map((part) => `@fontsource-variable/${family}/files/${family}-${part}-wght-normal.woff2`);
}
