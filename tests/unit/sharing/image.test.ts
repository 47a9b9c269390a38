import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { colours, svg } from '#sharing/canvas.ts';
import { composition, isComplete } from '#sharing/composition.ts';
import { edition, forgetPictures, image } from '#sharing/image.ts';
import { paragraph } from '#sharing/paragraph.ts';
import type { Picture } from '#sharing/picture.ts';
import { typefaces } from '#sharing/typefaces.ts';
import { pngHeader } from '../../support/png.ts';

const faces = await typefaces();
const fact = { label: 'Place', value: 'Leeds', figure: false, detail: undefined, source: 'stated' };
const sample: Picture = {
  site: 'Rolecall',
  kind: 'Vacancy',
  by: { name: 'Čistá řeka', through: 'through North' },
  title: 'Ingénieur à Łódź',
  lead: undefined,
  notice: undefined,
  facts: [{ ...fact, label: 'Pay', value: '£40,000', figure: true, detail: 'a year' }, fact],
};

describe('a picture as a file', () => {
  it('is a PNG of 1200 by 630 in the colours of the site', async () => {
    const file = await image(sample, folder());
    expect(pngHeader(file)).toEqual({ width: 1200, height: 630 });
    const pixels = await sharp(file).removeAlpha().raw().toBuffer();
    const at = (x: number, y: number) => [...pixels.subarray((y * 1200 + x) * 3, (y * 1200 + x) * 3 + 3)];
    expect(near(at(4, 4), colours.paper)).toBe(true);
    expect(near(at(100, 120), colours.ink)).toBe(true);
    expect(near(at(1120, 113), colours.vermilion)).toBe(true);
    const inTitle = Array.from({ length: 900 }, (_, x) => at(72 + x, 290));
    expect(inTitle.some((pixel) => near(pixel, colours.ink))).toBe(true);
  });

  it('is the same byte for byte however often it is drawn', async () => {
    expect(await image(sample, folder())).toEqual(await image(sample, folder()));
  });

  it('is drawn once, and again only when what it says is different', async () => {
    const kept = folder();
    await image(sample, kept);
    const [name = ''] = readdirSync(kept);
    writeFileSync(join(kept, name), 'kept');
    expect(Buffer.from(await image(sample, kept)).toString()).toBe('kept');
    const other = await image({ ...sample, title: 'Ingénieur à Lyon' }, kept);
    expect(pngHeader(other)).toEqual({ width: 1200, height: 630 });
    expect(readdirSync(kept)).toHaveLength(2);
  });

  it('is forgotten when it was drawn long ago', async () => {
    const kept = folder();
    await image(sample, kept);
    const [name = ''] = readdirSync(kept);
    utimesSync(join(kept, name), 0, Date.UTC(2026, 9, 1) / 1000);
    await image({ ...sample, title: 'Ingénieur à Lyon' }, kept);
    forgetPictures(Temporal.Instant.from('2026-10-02T00:00:00Z'), kept);
    expect(readdirSync(kept)).toHaveLength(1);
    expect(readdirSync(kept)).not.toContain(name);
    forgetPictures(Temporal.Instant.from('2026-10-02T00:00:00Z'), join(kept, 'nowhere'));
  });

  // When this fails, the drawing was changed: raise the edition, then write down both.
  it('has a new edition whenever it is drawn in another way', () => {
    const drawn = createHash('sha256')
      .update(svg(composition(sample, faces)))
      .digest('hex');
    expect({ edition, drawn: drawn.slice(0, 16) }).toEqual({ edition: 2, drawn: 'e6ded732dadbba46' });
  });
});

it('the colours are those of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, colour] of Object.entries(colours)) {
    expect(tokens).toContain(`--${name}: light-dark(${colour},`);
  }
});

describe('letters', () => {
  it.each([
    'Ingénieur·e',
    'Čistá řeka Łódź Ørsted',
    'Kỹ sư phần mềm',
    '₹1,500,000',
    'e\u0301',
    '45\u202f000\u00a0€',
    'C++ & C#',
  ])('are there for %s', (title) => {
    expect(isComplete({ ...sample, title }, faces)).toBe(true);
  });

  it.each(['機械学習エンジニア', 'مهندس', 'Инженер', 'Data 🚀'])(
    'are missing for %s, which gets no picture',
    (title) => {
      expect(isComplete({ ...sample, title }, faces)).toBe(false);
      expect(isComplete({ ...sample, facts: [{ ...fact, value: title }] }, faces)).toBe(false);
    },
  );

  it('stand closer where the typeface kerns them', () => {
    const { width } = faces.title.line('AV');
    expect(width).toBeLessThan(faces.title.line('A').width + faces.title.line('V').width);
  });
});

describe('a title', () => {
  const room = { width: 1056, height: 190, sizes: [100, 80, 60, 42], leading: 1.08 };
  const set = (text: string) => paragraph(faces.title, text, room);
  const long =
    'Senior Lecturer or Reader in the History of Medicine, Health and Technology in Early Modern Europe, with Responsibility for the Łódź Programme';

  it.each([
    ['Data Nurse', 100, 1],
    ['Ingénieur·e principal·e en apprentissage automatique à Łódź', 60, 2],
    [long, 42, 3],
  ])('%s is set as large as it fits', (text, size, lines) => {
    const title = set(text);
    expect({ size: title.size, lines: title.lines.length }).toEqual({ size, lines });
  });

  it.each([
    long,
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbeauftragter',
    `${long} ${long}`,
  ])('%s stays within its room', (text) => {
    const { size, lines } = set(text);
    expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height);
    expect(Math.max(...lines.map(({ width }) => width * size))).toBeLessThanOrEqual(room.width);
  });

  it('breaks into lines of about the same length', () => {
    const [first, second] = set('Principal Machine Learning Engineer').lines;
    expect(second!.width / first!.width).toBeGreaterThan(0.7);
  });
});

/** Sixteen colours are chosen for each picture, so that one may be a little off. */
function near(pixel: readonly number[], colour: string): boolean {
  return [1, 3, 5].every(
    (start, index) => Math.abs(Number.parseInt(colour.slice(start, start + 2), 16) - pixel[index]!) < 12,
  );
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}
