import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { input } from '#import/input.ts';
import type { Draft } from '#import/draft.ts';
import { sourceOf } from '#import/sources/all.ts';

/** What a source makes of a file in tests/fixtures/import. */
async function reading(file: string, columns: Record<string, string> = {}) {
  const read = await input(file, readFileSync(`tests/fixtures/import/${file}`));
  if ('problem' in read) throw new Error(read.problem);
  const source = sourceOf(read.input);
  const readings = [
    ...(source?.adverts(read.input, { readOn: '2026-11-20', columns: new Map(Object.entries(columns)) }) ??
      []),
  ];
  return {
    source: source?.name,
    drafts: readings.flatMap((one) => ('advert' in one ? [one.advert.draft] : [])),
    keys: readings.flatMap((one) => ('advert' in one ? [one.advert.key] : [])),
    problems: [...read.problems, ...readings.flatMap((one) => ('problem' in one ? [one.problem] : []))],
  };
}

const expected: {
  file: string;
  source: string;
  adverts: (Draft['fields'] & { by: string | undefined })[];
}[] = [
  {
    file: 'greenhouse.json',
    source: 'greenhouse',
    adverts: [
      {
        by: 'Quillmoor Harbours',
        title: 'Tide Modeller',
        posted: '2026-10-02',
        updated: '2026-10-12',
        closes: '2026-12-15T23:59:00-05:00',
        reference: 'R-118',
        department: 'Science',
        workplace: 'remote',
        locations: [{ country: 'PT' }],
        apply: { url: 'https://job-boards.greenhouse.io/quillmoor/jobs/4400012002' },
      },
      {
        by: 'Quillmoor Harbours',
        title: 'Harbour Clerk',
        locations: [{ city: 'Boston', region: 'MA', country: 'US' }],
        pay: { currency: 'USD', min: 23, max: 27.5, per: 'hour', stated: true },
      },
    ],
  },
  {
    file: 'lever.json',
    source: 'lever',
    adverts: [
      {
        by: 'SpanArch',
        title: 'Bridge Inspector',
        posted: '2026-10-06',
        employment: ['full-time'],
        workplace: 'on-site',
        department: 'Bridges, Works',
        locations: [
          { city: 'Bristol', country: 'GB' },
          { city: 'Cardiff', country: 'GB' },
        ],
        pay: { currency: 'GBP', min: 34000, max: 39500, per: 'year', stated: true },
        apply: { url: 'https://jobs.lever.co/spanarch/5d1e7c0a-0000-4000-8000-000000000001/apply' },
      },
    ],
  },
  {
    file: 'ashby.json',
    source: 'ashby',
    adverts: [
      {
        by: 'Boeenwerk',
        title: 'Wind Forecaster',
        posted: '2026-09-27',
        employment: ['part-time'],
        workplace: 'hybrid',
        locations: [
          { city: 'Hamburg', region: 'Hamburg', country: 'DE' },
          { city: 'Bremen', country: 'DE' },
        ],
        pay: { currency: 'EUR', min: 52000, max: 61000, per: 'year', stated: true },
      },
      { by: 'Boeenwerk', title: 'Kite Tester', workplace: 'remote', draft: true, employment: ['temporary'] },
    ],
  },
  {
    file: 'workable.json',
    source: 'workable',
    adverts: [
      {
        by: 'Tallow Lane Candles',
        title: 'Candle Maker',
        posted: '2026-10-19',
        reference: 'CM-7',
        employment: ['part-time'],
        seniority: 'entry',
        education: ['high school'],
        locations: [{ city: 'Galway', region: 'County Galway', country: 'IE' }],
        apply: { url: 'https://apply.workable.com/j/9A1B2C3D4E/apply' },
      },
    ],
  },
  {
    file: 'smartrecruiters.json',
    source: 'smartrecruiters',
    adverts: [
      {
        by: 'Tumbler & Sons',
        title: 'Locksmith',
        posted: '2026-10-14',
        reference: 'REF77Q',
        employment: ['full-time'],
        industry: 'Construction',
        careerStage: 'Associate',
        locations: [{ city: 'Kraków', country: 'PL' }],
      },
    ],
  },
  {
    file: 'recruitee.json',
    source: 'recruitee',
    adverts: [
      {
        by: 'Korfwerk',
        title: 'Beekeeper',
        posted: '2026-10-05',
        closes: '2026-12-31T23:00:00Z',
        employment: ['part-time', 'temporary'],
        workplace: 'on-site',
        hours: '24 to 32 hours a week',
        seniority: 'senior',
        education: ['bachelor degree'],
        pay: { currency: 'EUR', min: 2600, max: 3100, per: 'month', stated: true },
        locations: [
          { street: 'Korfstraat 4', city: 'Utrecht', region: 'Utrecht', postcode: '3511', country: 'NL' },
        ],
      },
    ],
  },
  {
    file: 'teamtailor.json',
    source: 'teamtailor',
    adverts: [
      {
        by: 'Norrsken Saw Mill',
        title: 'Sawyer',
        posted: '2026-10-04',
        reference: '7167985',
        locations: [{ street: 'Sågvägen 1', city: 'Umeå', postcode: '903 27', country: 'SE' }],
        apply: { url: 'https://career.norrsken-saw.example/jobs/7167985-sawyer' },
      },
    ],
  },
  {
    file: 'personio.xml',
    source: 'personio',
    adverts: [
      {
        by: 'Uhrwerk Huber & Co. KG',
        title: 'Clockmaker',
        posted: '2026-10-13',
        employment: ['full-time'],
        careerStage: 'experienced',
        experienceMonths: 84,
        locations: [
          { city: 'Vienna', country: 'AT' },
          { city: 'Graz', country: 'AT' },
        ],
      },
      { by: 'Uhrwerk Huber & Co. KG', title: 'Clockmaker' },
    ],
  },
  {
    file: 'postings.jsonl',
    source: 'schema-org',
    adverts: [
      {
        by: 'Skerry Lines',
        title: 'Ferry Pilot',
        posted: '2026-10-01',
        closes: '2026-12-01',
        employment: ['full-time', 'contract'],
        reference: 'FP-1',
        locations: [{ city: 'Oban', region: 'Argyll', country: 'GB' }],
        pay: { currency: 'GBP', min: 31000, max: 36000, per: 'year', stated: true },
        source: { name: 'board.example', url: 'https://board.example/jobs/fp-1', seen: '2026-11-20' },
      },
      {
        by: 'skerry lines',
        title: 'Deckhand',
        locations: [{ region: 'Scotland', country: 'GB' }],
        pay: { currency: 'GBP', min: 22000, max: 25000, per: 'year', estimated: true },
      },
      {
        by: undefined,
        title: 'Night Watch',
        workplace: 'remote',
        applicants: { countries: ['IE'] },
        pay: { currency: 'EUR', min: 21.5, max: 21.5, per: 'hour', stated: true },
      },
    ],
  },
  {
    file: 'page.html',
    source: 'schema-org',
    adverts: [
      {
        by: 'Hemp & Daughters',
        title: 'Ropewalk Hand',
        posted: '2026-11-02',
        employment: ['part-time'],
        locations: [{ street: 'The Ropewalk', city: 'Chatham', postcode: 'ME4 4TZ', country: 'GB' }],
      },
    ],
  },
  {
    file: 'microdata.html',
    source: 'schema-org',
    adverts: [
      {
        by: 'Quire Press',
        title: 'Bookbinder',
        posted: '2026-11-05',
        employment: ['temporary'],
        locations: [{ city: 'Leipzig', country: 'DE' }],
        pay: { currency: 'EUR', min: 17, max: 19, per: 'hour', stated: true },
      },
    ],
  },
  {
    file: 'jobs.csv',
    source: 'csv',
    adverts: [
      {
        by: 'Pane & Putty',
        title: 'Glazier',
        closes: '2026-12-24',
        employment: ['full-time'],
        locations: [{ city: 'Leeds', country: 'GB' }],
        pay: { currency: 'GBP', min: 30000, max: 34000, per: 'year', stated: true },
        apply: { url: 'https://pane.example/apply/1' },
      },
      { by: 'Slate Bros', title: 'Roof "tiler"', locations: [{ city: 'Cardiff', country: 'GB' }] },
      {
        by: 'Cook & Sons',
        title: 'Chef',
        locations: [{ city: 'Lyon', country: 'FR' }],
        apply: { email: 'jobs@cook.example' },
      },
    ],
  },
  {
    file: 'front-matter.md',
    source: 'markdown',
    adverts: [
      {
        by: 'Lamp & Lens',
        title: 'Lighthouse Keeper',
        posted: '2026-11-03',
        employment: ['full-time'],
        locations: [{ city: 'Oban', country: 'GB' }],
        pay: { currency: 'GBP', min: 31000, max: 34000, per: 'year', stated: true },
      },
    ],
  },
];

describe.each(expected)('$file', ({ file, source, adverts }) => {
  it('is known by its content, and every fact of its records is taken', async () => {
    const read = await reading(file);
    expect(read.source).toBe(source);
    expect(
      read.drafts.map(({ fields, employer }) => ({ ...fields, by: employer?.fields.name })),
    ).toMatchObject(adverts);
  });

  it('names for each field the words of the source', async () => {
    for (const { fields, evidence } of (await reading(file)).drafts)
      expect(Object.keys(fields).filter((field) => field !== 'source' && !evidence[field])).toEqual([]);
  });

  it('loses no value: each is in the draft, or left with a reason', async () => {
    const { drafts, problems } = await reading(file);
    const told = folded(JSON.stringify([drafts, problems]));
    const lost = sayings(file).filter((word) => !told.includes(folded(word)));
    expect([...new Set(lost)]).toEqual([]);
  });
});

/** The words of all values in a file, without the names of its fields and its markup. */
function sayings(file: string): string[] {
  const text = readFileSync(`tests/fixtures/import/${file}`, 'utf8').replace(
    /"@(?:type|context)":\s*"[^"]*"|\b(?:null|true|false)\b/g,
    '""',
  );
  const values = /\.jsonl?$/.test(file)
    ? [...text.matchAll(/"((?:[^"\\]|\\.)*)"(?!\s*:)/g)].map(([, value = '']) => value)
    : [file.endsWith('.csv') ? text.replace(/^.*\n/, '') : text.replace(/^\w+: /gm, '')];
  const envelope =
    /jsonfeed\.org|career\.norrsken-saw\.example\/jobs$|^(?:https:\/\/schema\.org|WebSite|Board)$/;
  return values
    .filter((value) => !envelope.test(value))
    .map((value) => value.replace(/<script[^>]*>|<\?xml[^>]*>|"@?\w+":|"WebSite"/g, ' '))
    .map((value) => value.replace(/&lt;.*?&gt;|<[^>]*>|&\w+;|\\n/g, ' '))
    .flatMap((value) => value.match(/\p{L}{4,}/gu) ?? []);
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

it('reads an employer that a posting calls confidential as one that may not be named', async () => {
  const { drafts } = await reading('postings.jsonl');
  expect(drafts[2]?.employer?.fields).toEqual({ disclosed: false, describedAs: 'Undisclosed employer' });
});

it('names a line of JSON lines that is broken, and reads the others', async () => {
  const { problems, drafts } = await reading('postings.jsonl');
  expect(problems).toEqual([expect.stringContaining('postings.jsonl:3')]);
  expect(drafts).toHaveLength(3);
});

it('takes no place from a text where the record gives the place in words of its own', async () => {
  const { drafts } = await reading('ashby.json');
  expect(drafts[1]?.fields.locations).toBeUndefined();
  expect(drafts[1]?.unknown).toContainEqual({
    field: 'locations',
    todo: expect.stringContaining('“Europe”'),
  });
});

it('imports nothing that its system has not published, and says so', async () => {
  expect((await reading('workable.json')).problems).toEqual([expect.stringContaining('Wick Cutter')]);
  expect((await reading('recruitee.json')).problems).toEqual([expect.stringContaining('Queen Breeder')]);
});

it('leaves pay that the employer does not show in its adverts', async () => {
  const { drafts } = await reading('ashby.json');
  expect(drafts[1]?.fields.pay).toBeUndefined();
  expect(drafts[1]?.notCarried).toContainEqual({
    text: 'compensation.summaryComponents.0.minValue: 30000',
    why: 'The employer does not show pay in its adverts.',
  });
});

it('asks about pay where a question of the form speaks of it', async () => {
  const { drafts } = await reading('recruitee.json');
  expect(drafts[0]?.unknown).toContainEqual({
    field: 'pay',
    todo: expect.stringContaining('The range is for full time'),
  });
});

it('reports what stands on a page beside its posting', async () => {
  const { drafts } = await reading('page.html');
  expect(drafts[0]?.notCarried.map(({ text }) => text)).toContain(
    'The board reminds you that Hemp & Daughters was founded in 1618.',
  );
});

it('says of pay without a time what is missing, and reads the marks of a list in a cell', async () => {
  const { drafts } = await reading('jobs.csv');
  const chef = drafts.at(-1);
  expect(chef?.fields.pay).toBeUndefined();
  expect(chef?.notCarried).toContainEqual({
    text: 'min: 2100',
    why: 'Pay needs figures, a currency and what they are paid for (an hour, a day, a month or a year).',
  });
  expect(JSON.stringify(chef?.sections)).toContain('["Stir them","Taste them"]');
});

it('takes the columns that it is told', async () => {
  const { drafts, problems } = await reading('jobs.csv', { reference: 'Shelf mark', industry: 'Trade' });
  expect(drafts[0]?.fields.reference).toBe('B7');
  expect(problems).toEqual([expect.stringContaining('has no column called `Trade`')]);
});

it('asks which column of a table holds the title before it takes a table for prose', async () => {
  const table = Buffer.from('Bezeichnung;Firma;Ort\nSchreiner;Hobel & Span;Berlin\n');
  const read = await input('stellen.csv', table);
  if (!('input' in read)) throw new Error('The table was not read.');
  const source = sourceOf(read.input);
  expect(source?.name).toBe('csv');
  const readings = [...(source?.adverts(read.input, { readOn: '2026-11-20', columns: new Map() }) ?? [])];
  expect(readings).toEqual([
    {
      problem:
        'stellen.csv has no column that is known to hold the title. Name it: --map "title=Bezeichnung". Its columns are Bezeichnung, Firma, Ort.',
    },
  ]);
});

it.each([
  ['windows-1252.txt', 'Café Corneille', 'Read as Windows-1252, because it is not UTF-8'],
  ['utf-16.txt', 'Wick & Flame', 'Read as UTF-16, as its first bytes say'],
])('reads the characters of %s', async (file, words, repair) => {
  const { drafts } = await reading(file);
  expect(JSON.stringify(drafts)).toContain(words);
  expect(drafts[0]?.repairs).toContain(repair);
});

it('reads a document of Word with its headings', async () => {
  const { drafts, source } = await reading('word.docx');
  expect(source).toBe('html');
  expect(drafts[0]?.fields.title).toBe('Piano Tuner');
  expect(JSON.stringify(drafts[0]?.sections)).toContain('Tune pianos in schools');
});

it.each([
  ['{"jobs": [{"id": 1}]}', undefined],
  ['# Baker\n\nBake bread.', 'markdown'],
  ['<p>Bake bread.</p>', 'html'],
  ['Baker\n\nBake bread.', 'text'],
  ['title,employer\nBaker,Crumb', 'csv'],
  ['Baker, Crumb and Sons, Leeds', 'text'],
])('tells %j by its form', async (text, name) => {
  const read = await input('-', Buffer.from(text));
  expect('input' in read && sourceOf(read.input)?.name).toBe(name);
});
