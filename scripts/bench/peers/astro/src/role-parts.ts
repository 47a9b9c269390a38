import type { Role } from './catalogue.ts';

const money = new Map<string, Intl.NumberFormat>();

function figure(amount: number | undefined, currency: string) {
  if (amount === undefined) return undefined;
  const format =
    money.get(currency) ??
    new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 });
  money.set(currency, format);
  return format.format(amount);
}

export function payText({ pay }: Role['data']): string {
  if (!pay) return 'The advert does not say';
  const min = figure(pay.min, pay.currency);
  const max = figure(pay.max, pay.currency);
  const range = min && max ? (min === max ? min : `${min} to ${max}`) : min ? `from ${min}` : `up to ${max}`;
  return `${range} a${pay.per === 'hour' ? 'n' : ''} ${pay.per}`;
}

export function payKind({ pay }: Role['data']) {
  return pay ? (pay.estimated ? 'estimated' : 'stated') : 'unknown';
}

const countries = new Intl.DisplayNames('en', { type: 'region' });
const countryNames = new Map<string, string | undefined>();

function countryName(code: string) {
  const name = countryNames.get(code) ?? countries.of(code);
  countryNames.set(code, name);
  return name;
}

export function placeText({ locations = [] }: Role['data']) {
  return locations
    .map(({ city, region, country }) =>
      [...new Set([city, region, countryName(country)].filter(Boolean))].join(', '),
    )
    .join('; ');
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export function dayText(date: Date) {
  return days.format(date);
}

export function capital(words = '') {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
