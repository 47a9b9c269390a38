import { employmentLabels } from '#domain/facet-labels.ts';
import { statedValue } from '#domain/fact.ts';
import type { Pay } from '#domain/pay.ts';
import { countryName } from '#domain/place-name.ts';
import type { Location } from '#domain/place.ts';
import type { Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { closingText, dateText } from '#views/format.ts';
import { payText } from '#views/pay-text.ts';
import { nodes, text, type Node } from './markup.ts';

export const asap = 'As soon as possible';
export const employments: Record<string, string> = {
  FULL_TIME: employmentLabels['full-time'],
  PART_TIME: employmentLabels['part-time'],
  CONTRACTOR: employmentLabels.contract,
  TEMPORARY: employmentLabels.temporary,
  INTERN: employmentLabels.internship,
  VOLUNTEER: employmentLabels.volunteer,
  PER_DIEM: employmentLabels['per-diem'],
  OTHER: employmentLabels.other,
};
const periods: Record<string, Pay['per']> = {
  HOUR: 'hour',
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
};

export function first(value: unknown): Node | undefined {
  return nodes(value)[0];
}

export function lines(value: unknown): string[] {
  return text(value).flatMap((one) => one.split('\n'));
}

export function isRemote({ workspace }: Role): boolean {
  return statedValue(workspace)?.workplace === 'remote';
}

export function addresses(address: string | false | undefined, { url }: Site): string[] {
  return address ? [new URL(address, url).href] : [];
}

export function day(date: string, language: string): string {
  const [start] = /^\d{4}-\d{2}-\d{2}/.exec(date) ?? [];
  return start === undefined || Number.isNaN(Date.parse(start)) ? date : dateText(date, language);
}

/** The last second of a day is the day; any other moment has its time. */
export function closing(moment: string, { language, timeZone }: Site): string {
  try {
    const at = Temporal.Instant.from(moment);
    const wholeDay = at.toZonedDateTimeISO(timeZone).toPlainTime().toString() === '23:59:59';
    return closingText({ at: wholeDay ? at.add({ seconds: 1 }) : at, wholeDay }, language, timeZone);
  } catch {
    return moment;
  }
}

/** Pay as the ledger shows it. */
export function pay({ currency, value }: Node, language: string): string {
  const figure = first(value);
  const per = periods[String(figure?.['unitText'])];
  const amount = (name: string) =>
    typeof figure?.[name] === 'number' ? (figure[name] as number) : undefined;
  const min = amount('value') ?? amount('minValue');
  const max = amount('value') ?? amount('maxValue');
  if (per === undefined || typeof currency !== 'string' || (min === undefined && max === undefined))
    return JSON.stringify({ currency, value });
  try {
    return payText({ currency, per, min, max, extras: [] }, language);
  } catch {
    return JSON.stringify({ currency, value });
  }
}

export function place({
  streetAddress,
  addressLocality,
  addressRegion,
  postalCode,
  addressCountry,
}: Node): string[] {
  return [
    ...[streetAddress, addressLocality, addressRegion, postalCode].flatMap(text),
    ...text(addressCountry).map(country),
  ];
}

export function where({ street, city, region, postcode, country: code }: Location): string[] {
  return [street, city, region, postcode, country(code)].filter((part) => part !== undefined);
}

export function applicants(area: Node): string[] {
  return text(area['name']).flatMap((name) => {
    const [, region, code] = /^(.*), ([A-Z]{2})$/.exec(name) ?? [];
    return region === undefined || code === undefined ? [country(name)] : [region, country(code)];
  });
}

export function country(part: string): string {
  return /^[A-Z]{2}$/.test(part) ? countryName(part) : part;
}

export function experience(months: number): string {
  if (months === 0) return 'None needed';
  const years = months / 12;
  return Number.isInteger(years)
    ? `${years} ${years === 1 ? 'year' : 'years'} or more`
    : `${months} months or more`;
}
