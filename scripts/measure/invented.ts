import { slug } from '#domain/slug.ts';
import { random, type Random } from './random.ts';
import {
  businesses,
  cities,
  firstNames,
  levels,
  offers,
  people,
  secondNames,
  seniorities,
  trades,
  verbs,
  ways,
} from './trades.ts';
import { uniqueSlug } from './unique-slug.ts';
import type { Fields, WrittenContent } from './written-content.ts';

/** So many invented roles of several trades, countries and forms of pay; always the same ones. */
export function invented(count: number): WrittenContent {
  const chance = random(2026);
  const content: WrittenContent = { roles: new Map(), employers: new Map(), skills: skills() };
  for (let made = 0; made < count; made++) {
    const [industry, trade] = chance.one(Object.entries(trades));
    const level = chance.one(levels);
    const title = `${level} ${chance.one(trade.titles)}`.trim();
    const employer = employerOf(chance, content.employers);
    const [city, region, country, currency, yearly] = chance.one(cities);
    const contract = chance.chance(15);
    const workplace = chance.one(['on-site', 'on-site', 'hybrid', 'remote', undefined] as const);
    const wanted = chance.some(trade.skills, chance.between(0, 5));
    const seniority = seniorities[level];
    content.roles.set(uniqueSlug(`${title} ${city} ${employer}`, content.roles), {
      fields: {
        title,
        employer,
        posted: day(chance.between(0, 80)),
        ...(chance.chance(40) ? { closes: day(chance.between(82, 160)) } : {}),
        ...(seniority ? { seniority } : {}),
        employment: [
          contract ? 'contract' : chance.one(['full-time', 'full-time', 'part-time', 'temporary']),
        ],
        ...(workplace ? { workplace } : {}),
        locations: [{ city, ...(region ? { region } : {}), country }],
        ...(workplace === 'remote' ? { applicants: { countries: [country] } } : {}),
        ...pay(chance, currency, yearly * 1000, contract),
        ...(contract ? { contract: terms(chance, country) } : {}),
        industry,
        skills: wanted.map(slug),
      },
      text: text(chance, title, trade.things, wanted),
    });
  }
  return content;
}

function skills(): Map<string, Fields> {
  const names = Object.values(trades).flatMap(({ skills: all }) => [...all]);
  return new Map(names.map((name) => [slug(name), { name, about: `${name}, as trained people do it.` }]));
}

function employerOf(chance: Random, employers: Map<string, Fields>): string {
  const name = `${chance.one(firstNames)}${chance.one(secondNames)} ${chance.one(businesses)}`;
  const address = slug(name);
  if (!employers.has(address)) employers.set(address, { name });
  return address;
}

/** Days from the first one on which an invented role is posted. */
function day(after: number): string {
  return Temporal.PlainDate.from('2026-09-01').add({ days: after }).toString();
}

function pay(chance: Random, currency: string, yearly: number, contract: boolean): Fields {
  if (chance.chance(35)) return {};
  const min = Math.round((yearly * chance.between(70, 150)) / 100_000) * 1000;
  const max = min + chance.between(1, 12) * 1000;
  const source = chance.chance(15) ? { estimated: { by: 'Pay Almanac' } } : { stated: true };
  if (contract) return { pay: { currency, max: Math.round(max / 220 / 5) * 5, per: 'day', ...source } };
  const form = chance.between(1, 10);
  if (form === 1) return { pay: { currency, min: Math.round(min / 1950), per: 'hour', ...source } };
  if (form === 2) return { pay: { currency, max, per: 'year', ...source } };
  if (form === 3) return { pay: { currency, min: Math.round(min / 12), per: 'month', ...source } };
  return { pay: { currency, min, max, per: 'year', ...source } };
}

function terms(chance: Random, country: string): Fields {
  return {
    length: `P${chance.between(1, 18)}M`,
    ...(country === 'GB' ? { ir35: { status: chance.one(['inside', 'outside', 'undetermined']) } } : {}),
  };
}

/** An advert of some 150 to 400 words. */
function text(chance: Random, title: string, things: readonly string[], wanted: readonly string[]): string {
  const task = () => `${chance.one(verbs)} ${chance.some(things, 2).join(' and ')} ${chance.one(ways)}`;
  const sentence = () => `You ${task()}, together with ${chance.one(people)}.`;
  const list = (least: number, most: number, item: () => string) =>
    Array.from({ length: chance.between(least, most) }, () => `- ${item()}`).join('\n');
  const paragraph = () => Array.from({ length: chance.between(2, 6) }, sentence).join(' ');
  return [
    `${title} wanted. ${paragraph()}`,
    '## What you would do',
    `<Duties>\n\n${list(4, 9, task)}\n\n</Duties>`,
    paragraph(),
    '## What we ask for',
    `<Requirements level="essential">\n\n${list(2, 5, () => `You ${task()}`)}\n${wanted.map((skill) => `- ${skill}\n`).join('')}\n</Requirements>`,
    '## What we offer',
    `<Benefits>\n\n${list(2, 4, () => chance.one(offers))}\n\n</Benefits>`,
    paragraph(),
  ].join('\n\n');
}
