import { describe, expect, it } from 'vitest';
import { itemHtml } from '#feeds/feed-item.ts';
import { feedLists } from '#feeds/feed-lists.ts';
import { feed, mostItems } from '#feeds/feed.ts';
import { sampleCatalogue } from '../../support/sample.ts';

const sound =
  'title: Data Engineer\nemployer: acme\nposted: 2026-11-02\nlocations: [{ city: Leeds, country: GB }]';

function all(fields: string, text = 'You build the pipelines.', files: Record<string, string> = {}) {
  const kept = fields.startsWith('employer:') ? sound.replace('employer: acme\n', '') : sound;
  return feedOfAll({
    'employers/client.mdx': 'disclosed: false\ndescribedAs: A large insurer',
    ...files,
    'roles/sample.mdx': `${kept}\n${fields}\n---\n${text}`,
  });
}

function feedOfAll(files: Record<string, string>, now?: string) {
  const catalogue = sampleCatalogue(files, now);
  return feed({ path: '/roles/', title: 'Open roles', roles: catalogue.openRoles }, catalogue);
}

const role = (lines: string) => `title: Data Engineer\nemployer: acme\n${lines}\n---\nYou build.`;

describe('an item', () => {
  it('goes by the first name of its role and leads to its present page', () => {
    const [item] = all('formerly: [first-name, second-name]').items;
    expect(item?.id).toBe('https://careers.example/roles/first-name/');
    expect(item?.url).toBe('https://careers.example/roles/sample/');
  });

  it('goes by its only name when it has had no other', () => {
    expect(all('').items[0]?.id).toBe('https://careers.example/roles/sample/');
  });

  it('has the whole text, what is offered, then the facts', () => {
    const [item] = all('benefits: [A pension]', '## The work\n\nYou build `<b>` & **more**.').items;
    const html = itemHtml(item!);
    expect(html).toContain('<h2>The work</h2><p>You build &lt;b&gt; &amp; <strong>more</strong>.</p>');
    expect(html).toContain('<h2>What is offered</h2><ul><li>A pension</li></ul>');
    expect(html.endsWith(item!.facts)).toBe(true);
  });

  it.each([
    [
      'stated pay with who states it',
      'pay: { currency: GBP, max: 850, per: day, stated: true }\nrecruiter: unnamed',
      '<li>Pay: up to £850 a day (stated by the recruiter)</li>',
    ],
    [
      'an estimate with who made it',
      'pay: { currency: EUR, min: 80000, max: 100000, per: year, estimated: { by: StudySmarter } }',
      '<li>Pay: €80,000 to €100,000 a year (estimated by StudySmarter, not by Acme Robotics, with no date given)</li>',
    ],
    [
      'an estimate with the day on which it was made',
      'employer: client\npay: { currency: EUR, min: 80000, per: year, estimated: { by: A board, on: 2026-10-20 } }',
      '<li>Pay: from €80,000 a year (estimated by A board on 20 October 2026, not by the employer)</li>',
    ],
    [
      'a detail after its fact',
      'workplace: hybrid\ndaysOnSite: 2',
      '<li>Workplace: Hybrid, 2 days a week on site (stated)</li>',
    ],
  ])('gives %s', (_, fields, line) => {
    expect(all(fields).items[0]?.facts).toContain(line);
  });

  it('says what the advert does not say, and gives no figure of the site’s own', () => {
    const facts = all('pay: { currency: GBP, max: 850, per: day, stated: true }').items[0]?.facts ?? '';
    expect(facts).toContain('The advert does not say: ');
    expect(facts).not.toMatch(/187,000|worked out/);
  });

  it('is as new as the last change of the advert', () => {
    const { items } = all('updated: 2026-11-12');
    expect(items[0]).toMatchObject({ posted: '2026-11-02', updated: '2026-11-12' });
  });

  it('names a client that may not be named by its description alone', () => {
    const { items } = feedOfAll({
      'employers/client.mdx': 'disclosed: false\ndescribedAs: A large insurer',
      'roles/sample.mdx': `title: Analyst\nemployer: client\nrecruiter: unnamed\nposted: 2026-11-02\n---\nText.`,
    });
    expect(items[0]?.summary).toBe(
      'A large insurer, advertised by a recruiter that does not give its name. Place not said. Pay not stated.',
    );
    expect(items[0]?.job).toMatchObject({
      employer: 'A large insurer',
      employer_disclosed: false,
      recruiter: null,
    });
  });
});

describe('the _job object', () => {
  it.each([
    [
      'a stated range',
      '{ currency: GBP, min: 1000, max: 2000, per: week, stated: true }',
      { min: 1000, max: 2000 },
    ],
    ['an upper bound alone', '{ currency: GBP, max: 850, per: day, stated: true }', { max: 850 }],
    ['a lower bound alone', '{ currency: GBP, min: 40000, per: year, stated: true }', { min: 40000 }],
    ['no estimate', '{ currency: GBP, min: 1, max: 2, per: year, estimated: { by: A board } }', undefined],
    ['no words without a figure', 'Competitive', undefined],
  ])('has %s', (_, pay, expected) => {
    const job = JSON.parse(JSON.stringify(all(`pay: ${pay}`).items[0]?.job));
    expect(job.pay && { min: job.pay.min, max: job.pay.max }).toEqual(expected);
  });

  it('has names without a dot and says where it is explained', () => {
    const { job } = all('workplace: hybrid\ndaysOnSite: 2\ncloses: 2026-12-01').items[0]!;
    expect(Object.keys(job).filter((name) => name.includes('.'))).toEqual([]);
    expect(job).toMatchObject({
      about: 'https://careers.example/feeds/',
      days_on_site: 2,
      closes: '2026-12-01T23:59:59+00:00',
    });
  });
});

describe('a feed', () => {
  it('is as new as its newest item, whenever the site is built', () => {
    const files = {
      'roles/a.mdx': role('posted: 2026-11-02\nupdated: 2026-11-17'),
      'roles/b.mdx': role('posted: 2026-11-10'),
    };
    expect(feedOfAll(files).updated).toBe('2026-11-17');
    expect(feedOfAll(files, '2027-03-01T09:00:00Z')).toEqual(feedOfAll(files));
  });

  it.each([
    ['has the day on which its last role closed', 'posted: 2026-10-01\ncloses: 2026-11-09', '2026-11-10'],
    ['has a day that is none of the build’s when there never was a role', undefined, '1970-01-01'],
  ])('%s when it is empty', (_, lines, updated) => {
    const found = feedOfAll(lines === undefined ? {} : { 'roles/a.mdx': role(lines) });
    expect(found.items).toEqual([]);
    expect(found.updated).toBe(updated);
  });

  it('holds the newest roles and has the others on further pages', () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => {
        const posted = `2026-${index < 30 ? '09' : '10'}-${String((index % 30) + 1).padStart(2, '0')}`;
        return [`roles/r${index}.mdx`, role(`posted: ${posted}`)];
      }),
    );
    const catalogue = sampleCatalogue(files);
    const list = { path: '/roles/', title: 'Open roles', roles: catalogue.openRoles };
    const first = feed(list, catalogue);
    const second = feed(list, catalogue, 2);
    expect([first.items.length, second.items.length]).toEqual([mostItems, 10]);
    expect(first.items[0]?.posted).toBe('2026-10-30');
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(60);
    expect(second.updated).toBe(first.updated);
  });

  it('makes an item once, however many lists the role is in', () => {
    const catalogue = sampleCatalogue({ 'roles/a.mdx': role('posted: 2026-11-02\nskills: [python]') });
    const items = feedLists(catalogue).flatMap((list) => feed(list, catalogue).items);
    expect(items.length).toBeGreaterThan(2);
    expect(new Set(items).size).toBe(1);
  });
});

describe('the lists that can be followed', () => {
  const catalogue = sampleCatalogue({
    'employers/agency.mdx': 'name: Northgate\nkind: agency',
    'employers/quiet.mdx': 'name: Quiet',
    'roles/a.mdx': role(
      'posted: 2026-11-02\nskills: [python]\nworkplace: hybrid\nlocations: [{ country: GB }]',
    ),
    'roles/b.mdx': role(
      'posted: 2026-11-03\nrecruiter: agency\nworkplace: hybrid\nlocations: [{ country: GB }]',
    ),
    'roles/c.mdx': role('posted: 2026-11-04\nclosed: { on: 2026-11-05, why: filled }\nskills: [sql]'),
  });
  const lists = new Map(feedLists(catalogue).map((list) => [list.path, list]));

  it.each([
    ['/roles/', 'Open roles', ['b', 'a']],
    ['/roles/hybrid/', 'Hybrid roles', ['b', 'a']],
    ['/roles/in/united-kingdom/', 'Roles in the United Kingdom', ['b', 'a']],
    ['/employers/acme/', 'Roles at Acme Robotics', ['b', 'a']],
    ['/employers/agency/', 'Roles through Northgate', ['b']],
    ['/employers/quiet/', 'Roles at Quiet', []],
    ['/skills/python/', 'Python roles', ['a']],
    ['/skills/sql/', 'SQL roles', []],
  ])('have %s', (path, title, roles) => {
    expect(lists.get(path)?.title).toBe(title);
    expect(lists.get(path)?.roles.map(({ slug }) => slug)).toEqual(roles);
  });

  it('have each address once', () => {
    expect(lists.size).toBe(feedLists(catalogue).length);
  });
});
