import { statedValue } from '#domain/fact.ts';
import { countryName } from '#domain/place-name.ts';
import type { Location } from '#domain/place.ts';
import type { Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { day } from './feed-day.ts';
import { isNode } from './markup.ts';

/** A value that a feed gives a name, alone in its element or property. */
export type Value = { name: string; value: unknown };

/** What a value says, and what the advert says instead; `undefined` where the two agree or the name says nothing. */
export function valueFault(
  { name, value }: Value,
  role: Role,
  site: Site,
): [said: string, known: string] | undefined {
  const kind = kinds[name] ?? (name.startsWith('facts.') ? fact(name.slice('facts.'.length)) : undefined);
  if (kind === undefined || value === undefined || value === null || value === '') return undefined;
  const said = kind.said(value, site);
  const known = kind.known(role, site);
  const isKnown = said.every((one) => known.includes(one));
  return isKnown ? undefined : [said.join('; '), known.join('; ') || 'nothing'];
}

type Kind = { said: (value: unknown, site: Site) => string[]; known: (role: Role, site: Site) => string[] };

/** Talent.com takes a moment alone, and for a day gets its midnight. */
const posted: Kind = {
  said: (value, site) => words(value).map((one) => day(one.replace(/T00:00:00Z$/, ''), site.timeZone)),
  known: ({ posted: on }) => [on],
};
const changed: Kind = { said: days, known: ({ posted: on, updated }) => [updated ?? on] };
const closing: Kind = { said: days, known: closingDay };
const place: Kind = {
  said: (value) => words(value).flatMap((one) => one.split(', ')),
  known: (role) =>
    places(role)
      .flatMap(({ street, city, region, postcode, country }) => [
        street,
        city,
        region,
        postcode,
        country,
        countryName(country),
      ])
      .filter((part) => part !== undefined)
      // A street may hold a comma itself.
      .flatMap((part) => part.split(', ')),
};
const employer: Kind = { said: words, known: (role) => [role.employer.name] };
const advertiser: Kind = {
  said: words,
  known: ({ employer: { name }, recruiter }) => [
    name,
    ...(recruiter?.name === undefined ? [] : [recruiter.name]),
  ],
};
const period: Kind = {
  said: (value) => words(value).map((one) => one.toLowerCase().replace(/^dai/, 'day').replace(/ly$/, '')),
  known: ({ pay }) => (pay.kind === 'stated' ? [pay.value.per] : []),
};
const currency: Kind = {
  said: words,
  known: ({ pay }) => (pay.kind === 'stated' ? [pay.value.currency] : []),
};
/** Each board has words of its own for employment; these are the same in all. */
const employment: Kind = {
  said: (value) =>
    words(value)
      .flatMap((one) => one.split(/, | and /))
      .map((one) => one.toLowerCase().replace(/[^a-z]/g, ''))
      .filter((one) => /^(fulltime|parttime|internship|volunteer)$/.test(one)),
  known: (role) => (statedValue(role.employment) ?? []).map((one) => one.replace('-', '')),
};
const workplace: Kind = {
  said: (value) => words(value).flatMap((one) => workplaces.find(([form]) => form.test(one))?.[1] ?? []),
  known: (role) => [statedValue(role.workspace)?.workplace ?? 'no workplace'],
};
const workplaces: [RegExp, string][] = [
  [/hybrid/i, 'hybrid'],
  [/remote|^yes$/i, 'remote'],
  [/on-site/i, 'on-site'],
];
const id: Kind = {
  said: (value) => words(value).map((one) => /([^/]+)\/?$/.exec(one)?.[1]?.replace(/--.*$/, '') ?? one),
  known: ({ permanentId }) => [permanentId],
};

/** By element of XML, property of JSON or property of a calendar. */
const kinds: Record<string, Kind> = {
  ...named(posted, [
    'date',
    'dateposted',
    'pubdate',
    'pubDate',
    'published',
    'listDate',
    'date_published',
    'posted',
  ]),
  ...named(changed, ['updated', 'lastactivitydate', 'date_modified', 'LAST-MODIFIED']),
  ...named(closing, ['expire', 'expirationdate', 'expirationDate', 'DTSTART', '_job.closes']),
  ...named(place, ['city', 'state', 'country', 'postcode', 'postalcode', 'postalCode', 'streetaddress']),
  ...named(place, ['region', 'location']),
  ...named(employer, ['company', '_job.employer', 'employer.name']),
  ...named(advertiser, ['author', 'dc:creator']),
  ...named(period, ['period', 'salary_frequency']),
  ...named(currency, ['salary_currency', 'currencyCode']),
  ...named(employment, ['jobtype', 'contract_time']),
  ...named(workplace, ['remotetype', 'workplaceTypes', 'isremote']),
  ...named(id, ['guid', 'id']),
  '_job.workplace': data((role) => statedValue(role.workspace)?.workplace),
  '_job.locations': data((role) => statedValue(role.locations)),
  '_job.applicants': data((role) => statedValue(role.applicants)),
  '_job.employment': data((role) => statedValue(role.employment)),
  '_job.contract': data((role) => statedValue(role.contract)),
  '_job.seniority': data((role) => statedValue(role.level)?.seniority),
  '_job.reference': data((role) => statedValue(role.reference)),
  closedOn: data((role) => role.closedOn),
  'facts.workplace': fact('workspace'),
  'facts.closes': {
    said: (value, site) => (isNode(value) && isNode(value['value']) ? days(value['value']['at'], site) : []),
    known: closingDay,
  },
};

function named(kind: Kind, names: readonly string[]): Record<string, Kind> {
  return Object.fromEntries(names.map((name) => [name, kind]));
}

/** The same piece of data, whatever the order of its properties. */
function data(of: (role: Role) => unknown): Kind {
  return { said: (value) => [inOrder(value)], known: (role) => [inOrder(of(role) ?? null)] };
}

/** A fact with its kind and who says so; one that is no fact of a role is said by nobody. */
function fact(name: string): Kind {
  return data((role) => {
    const known = (role as unknown as Record<string, unknown>)[name] ?? { kind: 'unknown' };
    return isNode(known) && known['kind'] === 'estimated' ? { ...known, by: known['by'] ?? null } : known;
  });
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    isNode(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
}

function words(value: unknown): string[] {
  return typeof value === 'string' ? [value] : [inOrder(value)];
}

function days(value: unknown, { timeZone }: Site): string[] {
  return words(value).map((one) => day(one, timeZone));
}

function places(role: Role): Location[] {
  const countries = statedValue(role.applicants)?.countries ?? [];
  return [...(statedValue(role.locations) ?? []), ...countries.map((country) => ({ country }))];
}

function closingDay(role: Role, { timeZone }: Site): string[] {
  const closes = statedValue(role.closes);
  if (closes === undefined) return [];
  const last = closes.wholeDay ? closes.at.subtract({ seconds: 1 }) : closes.at;
  return [last.toZonedDateTimeISO(timeZone).toPlainDate().toString()];
}
