import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMdx, readYaml } from '#content/reader.ts';
import { collections } from '#content/collections.ts';
import { catalogue, type Catalogue } from '#domain/catalogue.ts';
import type { CollectionName, Content, Entry } from '#domain/content.ts';
import { slug } from '#domain/slug.ts';
import { sampleSite } from '../support/sample.ts';

const folder = import.meta.dirname;

/** The roles of `roles/*.txt`, read through the schemas like any content, on 20 November 2026. */
export function advertCatalogue(): Catalogue {
  const adverts = readdirSync(join(folder, 'roles'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, 'roles', file), 'utf8')
        .trim()
        .split('\n\n'),
    )
    .map(advert);
  const employers = new Set(adverts.flatMap(({ employer, recruiter }) => [employer, recruiter ?? employer]));
  const named = new Map(
    readFileSync(join(folder, 'skills.txt'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const [, key = '', name = '', aliases = ''] = /^(.+?): (.+?)(?: = (.+))?$/.exec(line) ?? [];
        return [key, { name, aliases: aliases === '' ? [] : aliases.split(', ') }] as const;
      }),
  );
  const skills = new Set(adverts.flatMap((one) => one.skills));
  const { catalogue: linked, problems } = catalogue(
    {
      site: sampleSite,
      profiles: [],
      guides: [],
      roles: adverts.map(({ id, fields, text }) => entry('roles', id, fields, text)),
      employers: [...employers].map((name) => entry('employers', slug(name), { name }, '')),
      skills: [...skills].map((key) => {
        const { name, aliases } = named.get(key) ?? { name: plainly(key), aliases: [] };
        return entry('skills', key, { name, aliases, about: `${name}, as adverts ask for it.` }, '');
      }),
    },
    { now: Temporal.Instant.from('2026-11-20T09:00:00Z'), drafts: false },
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return linked;
}

/**
 * `[id] Title | Employer | City, REGION CC | words`, then the text. Of the words `+sql` is a skill, `hybrid:2` a
 * workplace with its days, `remote:GB,IE` one with its countries, `GBP30000-40000/day` pay with its period.
 */
function advert(block: string) {
  const [head = '', ...text] = block.split('\n');
  const [, id = '', title = '', employer = '', place = '', words = ''] =
    /^\[(.+?)\] (.+?) \| (.+?) \| (.+?) \| (.+)$/.exec(head) ?? [];
  if (id === '') throw new Error(`This is not the head of an advert: ${head}`);
  const [, city, region, country] = /^(.+?)(?:, ([A-Z]+|[A-Z][a-z]+))? ([A-Z]{2})$/.exec(place) ?? [];
  const agency = /via=(.+?)(?= \w+=|$)/.exec(words)?.[1];
  const skills: string[] = [];
  const fields: Record<string, unknown> = {
    title,
    employer: slug(employer),
    ...(city ? { locations: [{ city, ...(region ? { region } : {}), country }] } : {}),
    ...(agency && agency !== employer ? { recruiter: slug(agency) } : {}),
  };
  const contract: Record<string, unknown> = {};
  for (const word of words.replace(`via=${agency}`, '').split(' ').filter(Boolean)) {
    const [name = '', value = ''] = word.split(/[=:](.*)/);
    if (name.startsWith('+')) skills.push(name.slice(1));
    else if (employments[name]) fields['employment'] = [employments[name]];
    else if (name === 'onsite') fields['workplace'] = 'on-site';
    else if (name === 'hybrid') Object.assign(fields, { workplace: 'hybrid', daysOnSite: Number(value) });
    else if (name === 'remote')
      Object.assign(fields, { workplace: 'remote', applicants: { countries: value.split(',') } });
    else if (name === 'posted') fields['posted'] = `2026-${value}`;
    else if (name === 'closes') fields['closes'] = value;
    else if (name === 'len') contract['length'] = value;
    else if (name === 'ir35') contract['ir35'] = { status: value };
    else if (name === 'pay') fields['pay'] = { text: value.replaceAll('_', ' ') };
    else if (/^~?[A-Z]{3}[\d.]/.test(word)) fields['pay'] = pay(word);
    else fields['seniority'] = name;
  }
  if (Object.keys(contract).length > 0) fields['contract'] = contract;
  return { id, employer, recruiter: agency, skills, fields: { ...fields, skills }, text: text.join('\n') };
}

const employments: Record<string, string> = {
  ft: 'full-time',
  pt: 'part-time',
  contract: 'contract',
  temporary: 'temporary',
  internship: 'internship',
  volunteer: 'volunteer',
};

function pay(word: string) {
  const [, estimated, currency, min, max, per = 'year', by] =
    /^(~?)([A-Z]{3})([\d.]+)(?:-([\d.]+))?(?:\/(\w+))?(?:@(.+))?$/.exec(word) ?? [];
  const bounds = { currency, per, min: Number(min), max: Number(max ?? min) };
  return estimated ? { ...bounds, estimated: { by } } : { ...bounds, stated: true };
}

function entry<Name extends CollectionName>(
  name: Name,
  address: string,
  fields: object,
  text: string,
): Content[Name][number] {
  const { ending, schema } = collections[name];
  const yaml = JSON.stringify(fields);
  const file = `${name}/${address}${ending}`;
  const { data, body, problems } =
    ending === '.mdx'
      ? readMdx(`---\n${yaml}\n---\n\n${text}\n`, file, schema)
      : readYaml(yaml, file, schema);
  if (data === undefined || problems.some(({ severity }) => severity === 'error'))
    throw new Error(`${file}: ${JSON.stringify(problems)}`);
  const made: Entry<unknown> = { slug: address, file, data, body };
  // The schema of this very collection has accepted it.
  return made as Content[Name][number];
}

function plainly(key: string): string {
  const words = key.replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}
