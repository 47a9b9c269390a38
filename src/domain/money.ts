import { z } from 'zod';
import { complain } from './complaint.ts';
import { nearest } from './nearest.ts';
import { numberLike } from './text.ts';

const signs = new Map(
  Object.entries({
    '£': 'GBP',
    '€': 'EUR',
    $: 'USD',
    '¥': 'JPY',
    '₹': 'INR',
    zł: 'PLN',
    pound: 'GBP',
    pounds: 'GBP',
    sterling: 'GBP',
    euro: 'EUR',
    euros: 'EUR',
    dollar: 'USD',
    dollars: 'USD',
  }),
);
const codes = new Set(Intl.supportedValuesOf('currency'));

/** An ISO 4217 code (https://www.iso.org/iso-4217-currency-codes.html). A sign or a word is never guessed. */
export const currencySchema = z.string().superRefine((written, context) => {
  if (codes.has(written)) return;
  const meant = signs.get(written.toLowerCase()) ?? nearest(written.toUpperCase(), codes);
  complain(context, {
    rule: 'unknown-currency',
    message: `\`${written}\` is not a currency code.`,
    hint: `${meant ? `Did you mean \`${meant}\`? ` : ''}Write the three letters of ISO 4217, such as GBP, EUR or USD.`,
  });
});

/** An amount of money in whole or decimal units of its currency; more than nothing. */
export const amountSchema = numberLike(
  z.number().superRefine((amount, context) => {
    if (amount > 0) return;
    complain(context, {
      rule: 'pay-not-positive',
      message: `Pay of \`${amount}\` is not an amount.`,
      hint: 'Write what is paid as a number above 0, or leave the field out where nothing is paid, or the advert does not say.',
    });
  }),
);
