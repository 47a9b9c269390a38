import fc from 'fast-check';
import { expect, it } from 'vitest';
import { input } from '#import/input.ts';
import { ungarbled } from '#import/prose/garbled.ts';
import { sourceOf, sources } from '#import/sources/all.ts';
import type { Source } from '#import/sources/source.ts';
import type { Library } from '#import/writing/library.ts';
import { writtenAdvert } from '#import/writing/written-advert.ts';

const shelf = (): Library => ({
  root: '',
  employers: new Map(),
  skills: new Map(),
  taken: {
    roles: new Set(),
    employers: new Set(),
    profiles: new Set(),
    guides: new Set(),
    skills: new Set(),
  },
  textOf: () => undefined,
  add: () => undefined,
});

/** Everything that an import tells: its files, and what its report says. */
async function told(bytes: Uint8Array, asked?: Source): Promise<{ text: string; words: string }> {
  const read = await input('-', bytes);
  if ('problem' in read) return { text: '', words: read.problem };
  const source = asked ?? sourceOf(read.input);
  const library = shelf();
  const words = [...read.problems];
  for (const reading of source?.adverts(read.input, { readOn: '2026-11-20', columns: new Map() }) ?? []) {
    if ('problem' in reading) words.push(reading.problem);
    else {
      const { files, advert } = writtenAdvert(reading.advert, library);
      const { notCarried, repairs, fields, sections, employer, recruiter, guides } = advert.draft;
      words.push(JSON.stringify([fields, sections, employer, recruiter, guides, notCarried, repairs]));
      words.push(...files.map(({ text }) => text));
    }
  }
  return { text: read.input.text, words: words.join('\n') };
}

it('makes something of any bytes, without an exception', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(undefined, ...sources),
      async (bytes, source) => {
        await told(bytes, source);
      },
    ),
    { numRuns: 150 },
  );
});

it('makes something of any JSON in the form of a source, without an exception', async () => {
  const keys = fc.constantFrom(
    'jobs',
    'offers',
    'content',
    'items',
    'title',
    'name',
    'text',
    '@type',
    'location',
    'locations',
    'description',
    'hiringOrganization',
    'baseSalary',
    'value',
    'categories',
    'hostedUrl',
    'jobUrl',
    'descriptionHtml',
    'absolute_url',
    'internal_job_id',
    'shortcode',
    'careers_url',
    'employment_type_code',
    '_jobposting',
    'releasedDate',
    'company',
    'createdAt',
    'url',
    'address',
    'jobLocation',
    'salary',
    'lists',
  );
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.oneof(
        fc.constant('JobPosting'),
        fc.constant('2026-10-01'),
        fc.string(),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.constant('<p>Words &amp; more.</p>'),
      ),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(keys, tie('json'), { maxKeys: 9 }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(json, fc.constantFrom(undefined, ...sources), async (value, source) => {
      await told(Buffer.from(JSON.stringify(value)), source);
    }),
    { numRuns: 200 },
  );
});

const lines = fc.constantFrom(
  'Senior Ferry Pilot',
  'Job title: Ferry Pilot',
  'Location: Oban, Scotland',
  'Salary: £40,000 - £45,000 a year plus bonus',
  'Up to £850 per day, outside IR35',
  'Closing date: 24 December 2026',
  'Responsibilities:',
  'Requirements',
  '- Steer the ferry through the sound',
  '• Moor her without a scratch',
  'Benefits',
  'Our client, a leading ferry company, is looking for you.',
  'Skerry Lines is an equal opportunity employer.',
  'To apply, send your CV to jobs@skerry.example by 1 March.',
  'We use cookies to improve your experience.',
  'Accept all cookies',
  'The salary is TBC.',
  'Weâ€™re a friendly crew.',
  '{{company}} & <b>sons</b>',
  'import duties are paid by us',
  '',
);

it('loses no word of a text: each is in a file or in the report', async () => {
  const text = fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: lines },
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.lorem({ maxCount: 3, mode: 'sentences' }),
      ),
      { minLength: 1, maxLength: 14 },
    )
    .map((all) => all.join('\n'));
  await fc.assert(
    fc.asyncProperty(text, async (written) => {
      const { text: read, words } = await told(Buffer.from(written));
      expect(missing(ungarbled(read).text, words)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/** The words of a text that another one does not have; entities and repairs aside. */
function missing(text: string, told: string): string[] {
  const found = new Set(wordsOf(told));
  return [...new Set(wordsOf(text))].filter(
    (word) => !found.has(word) && !/^(?:we.*re|b|amp|lt|gt|quot)$/.test(word),
  );
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/&#\d+;|\\[nrtbf"\\]/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
