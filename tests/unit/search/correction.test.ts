import { describe, expect, it } from 'vitest';
import { correction, corrections, knownWords } from '#search/vocabulary/correction.ts';
import { reading } from '#search/grammar/reading.ts';
import { lexiconOf } from './lexicon-of.ts';

const known = new Map([
  ['python', 9],
  ['pythons', 1],
  ['engineer', 20],
  ['engineers', 2],
  ['nurse', 5],
  ['purse', 9],
  ['curse', 1],
  ['manager', 3],
  ['london', 4],
  ['kubernetes', 2],
]);

describe('a word that nothing has', () => {
  it.each([
    ['pyhton', 'python'],
    ['pythn', 'python'],
    ['enginer', 'engineer'],
    ['enginere', 'engineer'],
    ['kubernites', 'kubernetes'],
    ['kubrnetess', 'kubernetes'],
    ['lonbon', 'london'],
    ['nurrse', 'nurse'],
    ['durse', 'purse'],
    ['python', undefined],
    ['pyht', undefined],
    ['nrs', undefined],
    ['pythxx', undefined],
    ['12345', undefined],
    ['<script>', undefined],
  ])('%s', (word, meant) => {
    expect(correction(word, known)).toBe(meant);
  });

  it('is left alone while it may go on', () => {
    expect(correction('engine', known, true)).toBeUndefined();
    expect(correction('enginee', known, true)).toBeUndefined();
    expect(correction('enginee', known)).toBe('engineer');
  });
});

describe('a text', () => {
  const lexicon = lexiconOf();
  const words = knownWords(lexicon, ['Charge Nurse', 'Head Chef', 'Head Cook']);

  it('is corrected where it stands, from values and titles', () => {
    expect(corrections(reading('remte  kuberentes charje', lexicon), words)).toEqual([
      { from: 0, to: 5, written: 'remte', meant: 'remote' },
      { from: 7, to: 17, written: 'kuberentes', meant: 'kubernetes' },
      { from: 18, to: 24, written: 'charje', meant: 'charge' },
    ]);
  });

  it('is not corrected in quotes, nor where it leaves words out or is understood', () => {
    expect(corrections(reading('"remte" -remte python', lexicon), words)).toEqual([]);
    expect(corrections(reading('', lexicon), words)).toEqual([]);
  });
});
