import { named } from './named.js';

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text) {
  return String(text).replace(/[&<>"]/g, (sign) => entities[sign]);
}

const money = new Map();

function figure(amount, currency) {
  if (amount === undefined) return undefined;
  const format =
    money.get(currency) ??
    new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 });
  money.set(currency, format);
  return format.format(amount);
}

export function payText({ pay }) {
  if (!pay) return 'The advert does not say';
  const min = figure(pay.min, pay.currency);
  const max = figure(pay.max, pay.currency);
  const range = min && max ? (min === max ? min : `${min} to ${max}`) : min ? `from ${min}` : `up to ${max}`;
  return `${range} a${pay.per === 'hour' ? 'n' : ''} ${pay.per}`;
}

export function payKind({ pay }) {
  return pay ? (pay.estimated ? 'estimated' : 'stated') : 'unknown';
}

const countries = new Intl.DisplayNames('en', { type: 'region' });
const countryNames = new Map();

function countryName(code) {
  const name = countryNames.get(code) ?? countries.of(code);
  countryNames.set(code, name);
  return name;
}

export function placeText({ locations = [] }) {
  return locations
    .map(({ city, region, country }) =>
      [...new Set([city, region, countryName(country)].filter(Boolean))].join(', '),
    )
    .join('; ');
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export function dayText(date) {
  return days.format(new Date(date));
}

export function capital(words = '') {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function roleRow({ url, date, data }, { employers }) {
  const employer = named(employers, data.employers[0]);
  return `<li class="role-row"><div class="what"><h3 class="title"><a href="${url}">${escaped(data.title)}</a></h3><p><span>${escaped(employer.data.title)}</span></p></div>
<p class="pay" data-kind="${payKind(data)}">${payText(data)}</p>
<div class="where"><p>${escaped(placeText(data) || 'Place not said')}</p>${data.employment ? `<p>${capital(data.employment.join(', '))}</p>` : ''}<p class="soft">Posted ${dayText(date)}</p></div></li>`;
}
