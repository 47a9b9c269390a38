import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { feedReport, feedReportText } from '#feeds/feed-report.ts';
import { receivers, receiverXml } from '#feeds/receivers.ts';
import { sampleCatalogue } from '../../support/sample.ts';

type Name = 'indeed' | 'linkedin' | 'adzuna' | 'talent' | 'jooble';
type Fields = Record<string, string>;

const enough =
  'You build the pipelines that everybody else in the company relies on, and you keep them running.';
const sound = [
  'title: Data Engineer',
  'employer: acme',
  'posted: 2026-11-02',
  'locations: [{ city: Leeds, region: West Yorkshire, country: GB }]',
];

/** A sound role with other fields; a field that is `none` is not there. */
function content(fields: string, text = `${enough} ${enough}`): Record<string, string> {
  const kept = sound.filter((line) => !new RegExp(`^${line.split(':')[0]}:`, 'm').test(fields));
  return {
    'employers/client.mdx': 'disclosed: false\ndescribedAs: A large insurer',
    'employers/northgate.mdx': 'name: Northgate Search\nkind: agency',
    'roles/sample.mdx': `${kept.join('\n')}\n${fields.replace(/^.*: none$/gm, '')}\n---\n${text}`,
  };
}

function xml(name: Name, files: Record<string, string>): string {
  const receiver = receivers.find((one) => one.name === name)!;
  return [...receiverXml(receiver, sampleCatalogue(files))].join('');
}

/** The jobs of a feed, their fields by name; what stands inside a field of fields goes by its own name. */
function jobs(name: Name, fields = '', text?: string): Fields[] {
  const root = new DOMParser().parseFromString(xml(name, content(fields, text)), 'text/xml').documentElement!;
  return [...root.getElementsByTagName('job')].map((job) => ({
    ...Object.fromEntries(
      [...job.getElementsByTagName('*')].map((field) => [field.nodeName, field.textContent ?? '']),
    ),
    ...(job.getAttribute('id') ? { '@id': job.getAttribute('id')! } : {}),
  }));
}

const job = (name: Name, fields = '', text?: string) => jobs(name, fields, text)[0]!;
const names: Name[] = ['indeed', 'linkedin', 'adzuna', 'talent', 'jooble'];

describe('what each receiver requires', () => {
  it.each<[Name, string[]]>([
    [
      'indeed',
      [
        'title',
        'date',
        'referencenumber',
        'requisitionid',
        'url',
        'company',
        'city',
        'state',
        'country',
        'email',
        'description',
      ],
    ],
    ['linkedin', ['partnerJobId', 'company', 'title', 'description', 'applyUrl', 'city', 'state', 'country']],
    ['adzuna', ['title', 'id', 'description', 'url', 'location', 'country']],
    [
      'talent',
      ['referencenumber', 'title', 'company', 'city', 'state', 'country', 'dateposted', 'url', 'description'],
    ],
    ['jooble', ['@id', 'link', 'name', 'region', 'description', 'pubdate']],
  ])('is there for %s', (name, required) => {
    const found = job(name);
    expect(required.filter((field) => !found[field])).toEqual([]);
  });

  it.each([
    ['indeed', 'source'],
    ['linkedin', 'source'],
    ['adzuna', 'jobs'],
    ['talent', 'source'],
    ['jooble', 'jobs'],
  ] as const)('stands in the root that %s reads, with and without jobs', (name, root) => {
    for (const files of [content(''), {}]) {
      const written = xml(name, files);
      expect(written).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/);
      expect(new DOMParser().parseFromString(written, 'text/xml').documentElement?.nodeName).toBe(root);
    }
  });
});

describe('what is left out, and why', () => {
  const noCompany = 'The employer may not be named.';
  const noPlace = 'The advert names no place.';
  const short = 'The text of the advert has fewer than 100 characters.';
  it.each<[string, string, string | undefined, Partial<Record<Name, string>>]>([
    [
      'an employer that may not be named',
      'employer: client',
      undefined,
      { indeed: noCompany, linkedin: noCompany, talent: noCompany },
    ],
    [
      'a role that an agency advertises',
      'recruiter: northgate',
      undefined,
      { linkedin: 'A recruiter advertises it, and it takes only what the employer posts itself.' },
    ],
    [
      'a role from another site',
      'source: { name: A board, seen: 2026-11-03 }',
      undefined,
      { linkedin: 'It was taken from another site, and it takes only what was posted here.' },
    ],
    ['a short text', '', 'You build.', { linkedin: short, adzuna: short }],
    [
      'a place without a region',
      'locations: [{ city: Leeds, country: GB }]',
      undefined,
      { indeed: 'The place has no region, which it requires as state.' },
    ],
    [
      'a country without a city',
      'locations: [{ country: GB }]',
      undefined,
      {
        indeed: 'The place has no city. The place has no region, which it requires as state.',
        talent: 'The place has no city.',
      },
    ],
    [
      'a remote role without a base',
      'locations: none\nworkplace: remote\napplicants: { countries: [GB] }',
      undefined,
      { indeed: 'The place has no city. The place has no region, which it requires as state.' },
    ],
  ])('%s', (_, fields, text, expected) => {
    const files = content(fields, text);
    const report = feedReport(sampleCatalogue(files));
    const found = Object.fromEntries(
      report.flatMap(({ leftOut }, index) =>
        leftOut.length > 0 ? [[receivers[index]!.name, leftOut[0]!.why.join(' ')]] : [],
      ),
    );
    expect(found).toEqual(expected);
    for (const name of names) {
      expect(/<job[ >]/.test(xml(name, files))).toBe(!(name in expected));
    }
  });

  it('is a role without a place, for all', () => {
    const files = content('locations: none');
    for (const { leftOut, sent } of feedReport(sampleCatalogue(files))) {
      expect(sent).toBe(0);
      expect(leftOut[0]?.why).toContain(noPlace);
    }
  });

  it('is a role that has not changed for longer than Jooble shows one', () => {
    const old = 'It was posted or changed too long ago to be shown there.';
    const leftOut = (fields: string) =>
      feedReport(sampleCatalogue(content(fields))).flatMap(({ receiver, leftOut: found }) =>
        found.map(({ why }) => [receiver, ...why]),
      );
    expect(leftOut('posted: 2026-10-05')).toEqual([['Jooble', old]]);
    expect(leftOut('posted: 2026-10-06')).toEqual([]);
    expect(leftOut('posted: 2026-08-01\nupdated: 2026-11-01')).toEqual([]);
  });

  it('is a closed role, without a word', () => {
    const files = content('closed: { on: 2026-11-10, why: filled }');
    for (const name of names) expect(xml(name, files)).not.toMatch(/<job[ >]/);
    expect(feedReport(sampleCatalogue(files)).flatMap(({ leftOut }) => leftOut)).toEqual([]);
  });

  it('is told in a line for each receiver', () => {
    const text = feedReportText(feedReport(sampleCatalogue(content('recruiter: northgate', 'Short.'))));
    expect(text.split('\n')).toEqual([
      'Feeds for job boards, each to be agreed with its receiver:',
      '  Indeed (/feeds/indeed.xml): 1 advert.',
      '  LinkedIn (/feeds/linkedin.xml): 0 adverts, 1 left out (1: The text of the advert has fewer than 100 characters; 1: A recruiter advertises it, and it takes only what the employer posts itself).',
      '  Adzuna (/feeds/adzuna.xml): 0 adverts, 1 left out (1: The text of the advert has fewer than 100 characters).',
      '  Talent.com (/feeds/talent.xml): 1 advert.',
      '  Jooble (/feeds/jooble.xml): 1 advert.',
    ]);
    const whole = feedReportText(feedReport(sampleCatalogue(content('employer: client'))));
    expect(whole).toContain('Indeed refuses a feed that is not whole.');
  });
});

describe('pay', () => {
  const range = 'pay: { currency: GBP, min: 40000, max: 50000, per: year, stated: true }';
  const upTo = 'pay: { currency: GBP, max: 850, per: day, stated: true }';
  const from = 'pay: { currency: EUR, min: 14.5, per: hour, stated: true }';
  const weekly = 'pay: { currency: GBP, min: 900, max: 1000, per: week, stated: true }';
  const estimate = 'pay: { currency: GBP, min: 31313, max: 39393, per: year, estimated: { by: A board } }';

  it.each<[string, string, Record<Name, Fields | string | undefined>]>([
    [
      'a range',
      range,
      {
        indeed: '£40000 - £50000 per year',
        linkedin: { highEnd: '50000\nGBP', lowEnd: '40000\nGBP', period: 'YEARLY', type: 'BASE_SALARY' },
        adzuna: {
          salary: '£40,000 to £50,000 a year',
          salary_min: '40000',
          salary_max: '50000',
          salary_frequency: 'year',
          salary_currency: 'GBP',
        },
        talent: { salary_min: '40000', salary_max: '50000', salary_currency: 'GBP', period: 'year' },
        jooble: '£40,000 to £50,000 a year',
      },
    ],
    [
      'an upper bound alone, without a lower one that nobody named',
      upTo,
      {
        indeed: 'Up to £850 per day',
        linkedin: {},
        adzuna: { salary: 'up to £850 a day' },
        talent: {},
        jooble: 'up to £850 a day',
      },
    ],
    [
      'a lower bound alone, with its pence',
      from,
      {
        indeed: 'From €14.50 per hour',
        linkedin: {},
        adzuna: { salary: 'from €14.50 an hour' },
        talent: {},
        jooble: 'from €14.50 an hour',
      },
    ],
    [
      'weekly pay',
      weekly,
      {
        indeed: '£900 - £1000 per week',
        linkedin: { highEnd: '1000\nGBP', lowEnd: '900\nGBP', period: 'WEEKLY', type: 'BASE_SALARY' },
        adzuna: { salary: '£900 to £1,000 a week' },
        talent: { salary_min: '900', salary_max: '1000', salary_currency: 'GBP', period: 'week' },
        jooble: '£900 to £1,000 a week',
      },
    ],
    [
      'nothing for an estimate',
      estimate,
      { indeed: '', linkedin: {}, adzuna: {}, talent: {}, jooble: undefined },
    ],
    [
      'nothing for words',
      'pay: Competitive',
      { indeed: '', linkedin: {}, adzuna: {}, talent: {}, jooble: undefined },
    ],
  ])('is %s', (_, fields, expected) => {
    expect(job('indeed', fields)['salary']).toBe(expected.indeed);
    expect(job('jooble', fields)['salary']).toBe(expected.jooble);
    expect(some(job('linkedin', fields), ['highEnd', 'lowEnd', 'period', 'type'])).toEqual(expected.linkedin);
    const figures = ['salary_min', 'salary_max', 'salary_currency'];
    expect(some(job('adzuna', fields), ['salary', 'salary_frequency', ...figures])).toEqual(expected.adzuna);
    expect(some(job('talent', fields), ['period', ...figures])).toEqual(expected.talent);
  });

  it('has no trace of an estimate in any feed', () => {
    for (const name of names) expect(xml(name, content(estimate))).not.toMatch(/31,?313|39,?393|A board/);
  });
});

describe('employment', () => {
  it.each<[string, string, string | undefined, string | undefined, string | undefined, string]>([
    ['[full-time]', 'fulltime', 'FULL_TIME', undefined, 'full_time', 'Full time'],
    ['[part-time]', 'parttime', 'PART_TIME', undefined, 'part_time', 'Part time'],
    ['[contract]', 'contract', 'CONTRACT', 'contract', undefined, 'Contract'],
    [
      '[full-time, temporary]',
      'fulltime, temporary',
      'CONTRACT',
      'contract',
      'full_time',
      'Full time and temporary',
    ],
    ['[internship]', 'internship', 'INTERNSHIP', 'contract', undefined, 'Internship'],
    ['[volunteer]', 'volunteer', 'VOLUNTEER', undefined, undefined, 'Volunteer'],
    ['[per-diem]', '', undefined, undefined, undefined, 'By the day'],
  ])('%s', (employment, indeed, linkedin, type, time, talent) => {
    const fields = `employment: ${employment}`;
    expect(job('indeed', fields)['jobtype']).toBe(indeed);
    expect(job('linkedin', fields)['jobtype']).toBe(linkedin);
    expect(job('adzuna', fields)['contract_type']).toBe(type);
    expect(job('adzuna', fields)['contract_time']).toBe(time);
    expect(job('talent', fields)['jobtype']).toBe(talent);
  });
});

describe('the workplace', () => {
  it.each([
    ['workplace: on-site', '', 'On-site', 'no'],
    ['workplace: hybrid', 'Hybrid remote', 'Hybrid', 'no'],
    ['workplace: remote\napplicants: { countries: [GB] }', 'Fully remote', 'Remote', 'yes'],
    ['', '', undefined, undefined],
  ])('%s', (fields, indeed, linkedin, talent) => {
    expect(job('indeed', fields)['remotetype']).toBe(indeed);
    expect(job('linkedin', fields)['workplaceTypes']).toBe(linkedin);
    expect(job('talent', fields)['isremote']).toBe(talent);
  });
});

describe('several places', () => {
  const places =
    'locations: [{ city: Leeds, region: West Yorkshire, country: GB }, { city: Leeds, region: West Yorkshire, street: 2 Low Street, country: GB }, { city: Dublin, region: Leinster, country: IE }]\nformerly: [first]';

  it.each<[Name, string, string]>([
    ['indeed', 'referencenumber', 'city'],
    ['linkedin', 'partnerJobId', 'city'],
    ['adzuna', 'id', 'location'],
    ['talent', 'referencenumber', 'city'],
    ['jooble', '@id', 'region'],
  ])('are an item for each city in %s, each with its permanent number', (name, number, place) => {
    const found = jobs(name, places);
    expect(found.map((one) => one[number])).toEqual(['first--leeds-united-kingdom', 'first--dublin-ireland']);
    expect(found.map((one) => one[place]?.split(',')[0])).toEqual(['Leeds', 'Dublin']);
  });

  it('have addresses of their own where the receiver wants each once', () => {
    const addresses = jobs('adzuna', places).map(({ url }) => url);
    expect(addresses).toEqual([
      'https://careers.example/roles/sample/?place=leeds-united-kingdom',
      'https://careers.example/roles/sample/?place=dublin-ireland',
    ]);
    expect(job('adzuna')['url']).toBe('https://careers.example/roles/sample/');
  });

  it('keep their numbers within forty characters for LinkedIn, each its own and always the same', () => {
    const long = `${places}, a-name-that-goes-on-and-on-for-longer-than-that]`.replace(
      'formerly: [first], ',
      'formerly: [',
    );
    const ids = jobs('linkedin', long).map(({ partnerJobId }) => partnerJobId!);
    expect(ids).toEqual([
      'a-name-that-goes-on-and-on-for--c75240f0',
      'a-name-that-goes-on-and-on-for--cfcddc45',
    ]);
  });
});

describe('dates', () => {
  const fields = 'updated: 2026-11-12\ncloses: 2027-07-31';

  it('are those of the page, each as its receiver reads them', () => {
    expect(some(job('indeed', fields), ['date', 'expirationdate', 'lastactivitydate'])).toEqual({
      date: '2026-11-02',
      expirationdate: '2027-07-31T23:59:59+01:00',
      lastactivitydate: '2026-11-12T00:00:00+00:00',
    });
    expect(some(job('linkedin', fields), ['listDate', 'expirationDate'])).toEqual({
      listDate: '2026-11-02T00:00:00+00:00',
      expirationDate: '2027-07-31T23:59:59+01:00',
    });
    expect(job('adzuna', fields)['date']).toBe('2026-11-02');
    expect(some(job('talent', fields), ['dateposted', 'expirationdate'])).toEqual({
      dateposted: '2026-11-02T00:00:00Z',
      expirationdate: '07-31-2027T22:59:59Z',
    });
    expect(some(job('jooble', fields), ['pubdate', 'updated', 'expire'])).toEqual({
      pubdate: '02.11.2026',
      updated: '12.11.2026',
      expire: '31.07.2027',
    });
  });

  it('are left out where the advert names no end', () => {
    expect(job('indeed')['expirationdate']).toBe('');
    for (const name of names) {
      expect(Object.keys(job(name)).filter((field) => /^expir/.test(field) && name !== 'indeed')).toEqual([]);
    }
  });
});

describe('the text', () => {
  const text = `${enough}\n\n## Where R&D \\< sales\n\n1. One\n2. Two with \`<b>\` and \`&lt;\` and ]]>`;

  it('has no entities for Indeed, and still no tag that is not its own', () => {
    const { description } = job('indeed', '', text);
    expect(description).toContain(
      '<h2>Where R&D < sales</h2><ul><li>One</li><li>Two with < b> and & lt; and ]]>',
    );
    expect(description).not.toMatch(/&(lt|gt|amp);/);
  });

  it('keeps headings as bold lines where LinkedIn would strip them', () => {
    const { description } = job('linkedin', '', text);
    expect(description).toContain('<p><strong>Where R&amp;D &lt; sales</strong></p><ul><li>One</li>');
    expect(description).not.toMatch(/<\/?(h\d|ol)>/);
  });

  it('is whole for the others', () => {
    for (const name of ['adzuna', 'talent', 'jooble'] as const) {
      expect(job(name, '', text)['description']).toContain(
        '<h2>Where R&amp;D &lt; sales</h2><ol><li>One</li>',
      );
    }
  });
});

describe('the way to apply', () => {
  it.each([
    ['apply: { url: https://acme.example/jobs/17 }', 'https://acme.example/jobs/17'],
    ['apply: { url: /apply }', 'https://careers.example/apply'],
    ['apply: { email: jobs@acme.example }', 'https://careers.example/roles/sample/'],
    ['apply: { url: "mailto:jobs@acme.example" }', 'https://careers.example/roles/sample/'],
    ['', 'https://careers.example/roles/sample/'],
  ])('is %s', (fields, address) => {
    expect(job('linkedin', fields)['applyUrl']).toBe(address);
    expect(job('indeed', fields)['url']).toBe('https://careers.example/roles/sample/?source=Indeed');
  });
});

function some(fields: Fields, wanted: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => wanted.includes(name)));
}
