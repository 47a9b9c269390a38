import { expect, it } from 'vitest';
import { saidPay } from '#content/said-pay.ts';

const dollar = expect.arrayContaining(['USD', 'CAD', 'AUD']);
const sums: [text: string, pay: object][] = [
  ['up to £850 a day', { words: '£850', index: 6, currencies: ['GBP'], max: 850, per: 'day' }],
  ['Salary: £45,000 - £55,000 per annum', { min: 45_000, max: 55_000, per: 'year' }],
  ['Salary: £40-50k', { words: '£40-50k', min: 40_000, max: 50_000 }],
  ['Salary: $60-$85,000.', { currencies: dollar, min: 60_000, max: 85_000 }],
  ['We pay from €2.450 a month', { currencies: ['EUR'], min: 2_450, per: 'month' }],
  ['The salary is 80,000 to 100,000 EUR a year', { currencies: ['EUR'], min: 80_000, max: 100_000 }],
  ['CTC: salary of ₹12-15 lakhs', { currencies: ['INR'], min: 1_200_000, max: 1_500_000 }],
  ['Salary: $100,000+', { min: 100_000 }],
  ['US$28 - 30 per hour', { currencies: ['USD'], min: 28, max: 30, per: 'hour' }],
  ['9 000 zł a month', { currencies: ['PLN'], min: 9_000, max: 9_000, per: 'month' }],
  ['Monthly salary of kr 42 000', { currencies: ['SEK', 'NOK', 'DKK'], min: 42_000, per: 'month' }],
  ['An estimated salary of £50,000 a year', { min: 50_000, estimated: true }],
];

it.each(sums)('reads the pay in “%s”', (text, pay) => {
  expect(saidPay(text)).toEqual([expect.objectContaining(pay)]);
});

it('leaves out the bound that is not said', () => {
  expect(saidPay('up to £850 a day')[0]).not.toHaveProperty('min');
  expect(saidPay('Salary: $100,000+')[0]).not.toHaveProperty('max');
});

it.each([
  'We made £4 million in sales last year.',
  'A budget of €340,000 and an architect who listens',
  '£900 a year for courses, with the days to attend them',
  'Touring allowance of £245 for each week away',
  '401(k) match of up to $5,000 a year',
  'A bonus of £2,000 a year',
  'long-term disability (60% of salary up to $10,000.00/month)',
  '£1.20 an hour more at weekends',
  'We manage $37.7 billion of assets and pay attention to detail.',
  'Call 020 7946 0000 before 17:00 and ask for £.',
  'We are 30 people, aged 21 to 64.',
])('takes no pay from “%s”', (text) => {
  expect(saidPay(text)).toEqual([]);
});

it('says where the sum stands', () => {
  const text = 'You are paid £14.05 an hour while you learn and £16.90 from the day you drive alone.';
  for (const { words, index } of saidPay(text)) expect(text.slice(index, index + words.length)).toBe(words);
  expect(saidPay(text).map(({ words }) => words)).toEqual(['£14.05', '£16.90']);
});
