import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestText } from '#search/grammar/pieces.ts';
import { phrasing } from '#search/grammar/phrasing.ts';
import { reading } from '#search/grammar/reading.ts';
import { lexiconOf } from './lexicon-of.ts';

const lexicon = lexiconOf();

const fragments = [
  ...[
    'remote',
    '-remote',
    'hybrid',
    'contract',
    'contract manager',
    'lead',
    'direct',
    'senior',
    'head of',
    'intern',
    'python',
    'java',
  ],
  ...[
    'machine',
    'learning',
    'ML',
    'Go',
    'go',
    'R',
    'C++',
    '.NET',
    'A/B',
    'databricks',
    'at',
    'from',
    'in',
    'by',
    'or',
    'OR',
    'and',
    'Acme',
  ],
  ...[
    'Leeds',
    'UK',
    'Leeds, UK',
    'Cambridge',
    'New York',
    'NY',
    'TX',
    'Reading',
    'reading',
    'Nice',
    'near',
    'near to',
    'within 25 miles of',
    '20 km from',
  ],
  ...[
    'over',
    'under',
    'up to',
    '£500',
    '60k',
    '401k',
    '-60k',
    '50-60k',
    '€80.000',
    '$',
    '12.21',
    'a',
    'day',
    'an hour',
    'per',
    '+',
    'year',
    'EUR',
  ],
  ...[
    '6',
    'month',
    '3-6 months',
    'contract',
    'posted',
    'today',
    'in the last',
    '3',
    'days',
    'closing',
    'soon',
    'outside',
    'IR35',
    'no agencies',
  ],
  ...[
    '"',
    '“',
    '”',
    '-',
    '--',
    ';',
    ',',
    ':',
    '(',
    '/',
    '&',
    "'",
    'skill:go',
    '-skill:go',
    'skill~go',
    '-skill~r',
    'seniority:senior',
    'industry~banking',
    'place:nowhere',
    'employer:acme-labs',
    'jobs',
    'the',
  ],
  ...[
    '½',
    'ﷺ',
    '６０ｋ',
    'ＯＲ',
    'İ',
    'ß',
    'ع',
    '한국어',
    '👩‍🔧',
    '\u0301',
    '\u202e',
    '\ud800',
    '<script>',
    '[a-z]*$',
    '\\',
  ],
];

const anything = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes)),
);

/** The order of values of a facet, and of facets, says nothing. */
function same(text: string) {
  const { chosen, without, ...rest } = reading(text, lexicon).wanted;
  const inOrder = (values: object) =>
    Object.entries(values)
      .map(([facet, keys]) => `${facet}: ${[...(keys as string[])].sort().join(', ')}`)
      .sort();
  return { ...rest, chosen: inOrder(chosen), without: inOrder(without) };
}

describe('any text', () => {
  it('is read to what is put into words that read to the same', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const said = phrasing(reading(text, lexicon).wanted, lexicon);
        fc.pre(said.length <= longestText);
        expect(same(said)).toEqual(same(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the same with more white space', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('  ', '\t', ' \n ', '\u00a0 '), (text, space) => {
        const spaced = `${space}${text.replace(/\s/g, space)}${space}`;
        expect(reading(spaced, lexicon).wanted).toEqual(reading(text, lexicon).wanted);
      }),
      { numRuns: 1000 },
    );
  });

  it('is understood in parts that lie in it one after another', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const { from, to, label } of reading(text, lexicon).understood) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(label).not.toBe('');
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what was understood in plain words', () => {
  it.each([
    ['wfh mlops contractor paying £700+/day', 'Remote contract MLOps over £700 a day'],
    ['k8s in reading', 'in Reading, United Kingdom Kubernetes'],
    ['3-6 months, closing soon', '3-6 month contract closing within 7 days'],
    ['-"big data" engineer or developer', '-"big data" engineer or developer'],
    ['near Leeds, UK', 'within 25 miles of Leeds, United Kingdom'],
  ])('%s', (text, said) => {
    expect(phrasing(reading(text, lexicon).wanted, lexicon)).toBe(said);
  });

  it('is said exactly where plain words would be mistaken', () => {
    const said = (text: string) => phrasing(reading(text, lexicon).wanted, lexicon);
    expect(said('skill:go')).toBe('skill:go');
    expect(said('-skill:go')).toBe('-skill:go');
    expect(said('remote skill~go')).toBe('workplace:remote; skill~go');
    expect(said('skill:go or python')).toBe('skill:go or skill~python');
    expect(said('machine, the learning')).toBe('machine; learning');
  });
});
