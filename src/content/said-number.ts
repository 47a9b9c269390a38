const words = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** For a regular expression: a number of one or two digits, or up to twelve in words. */
export const numberPattern = String.raw`(?:\d{1,2}|${words.join('|')}|eighteen|twenty-four)`;

/** The number that such words name. */
export function saidNumber(written: string): number {
  const word = written.toLowerCase();
  if (word === 'eighteen') return 18;
  if (word === 'twenty-four') return 24;
  return words.includes(word) ? words.indexOf(word) + 1 : Number(word);
}
