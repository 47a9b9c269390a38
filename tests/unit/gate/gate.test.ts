import { expect, it } from 'vitest';
import { line, passage, type Change } from './sound-site.ts';

const engineer = 'roles/data-engineer/index.html';
const support = 'roles/support-engineer/index.html';
const tester = 'roles/tester/index.html';

it('takes a step of the trail as the same whatever keeps its words apart', () => {
  const { faults } = passage([
    { file: engineer, from: '"name": "Roles"', to: '"name": "CHF\u00a0100,000"' },
    {
      file: engineer,
      from: '<li><a href="/roles/">Roles</a></li>',
      to: '<li><a href="/roles/">CHF\u00a0100,000</a></li>',
    },
  ]);
  expect(faults.filter(({ check }) => check === 'trail').map(line)).toEqual([]);
});

it('finds no fault in a sound site', () => {
  const { faults, pages, postings } = passage([]);
  expect(faults.map(line)).toEqual([]);
  expect({ pages, postings }).toEqual({ pages: 11, postings: 2 });
});

type Case = [breaks: string, change: Change, faults: string[]];

/** Each changes one thing of the sound site, and trips what is named for it and nothing else. */
const parity: Case[] = [
  [
    'a title that the page does not have',
    { file: engineer, from: '"title": "Data Engineer"', to: '"title": "Senior Data Engineer"' },
    ['/roles/data-engineer/ parity title: Senior Data Engineer / Data Engineer'],
  ],
  [
    'a heading that the markup does not have',
    { file: engineer, from: '<h1>Data Engineer</h1>', to: '<h1>Data Analyst</h1>' },
    [
      '/roles/data-engineer/ parity title: Data Engineer / Data Analyst',
      '/roles/closing.ics feed title of /roles/data-engineer/: Closes: Data Engineer, Acme Robotics / Data Analyst',
      '/roles/rss.xml feed title of /roles/data-engineer/: Data Engineer / Data Analyst',
      '/roles/feed.json feed title of /roles/data-engineer/: Data Engineer / Data Analyst',
      '/feeds/receiver.xml feed title of /roles/data-engineer/: Data Engineer / Data Analyst',
    ],
  ],
  [
    'higher pay in the markup',
    { file: engineer, from: '"maxValue": 55000', to: '"maxValue": 65000' },
    ['/roles/data-engineer/ parity baseSalary: £45,000 to £65,000 a year / £45,000 to £55,000 a year'],
  ],
  [
    'pay of another period on the page',
    { file: engineer, from: '<span>a year</span></dd>', to: '<span>a month</span></dd>' },
    [
      '/roles/rss.xml feed text of /roles/data-engineer/: *',
      '/roles/data-engineer/ parity baseSalary: £45,000 to £55,000 a year / £45,000 to £55,000 a month',
    ],
  ],
  [
    'pay in another currency',
    { file: engineer, from: '"currency": "GBP"', to: '"currency": "EUR"' },
    ['/roles/data-engineer/ parity baseSalary: €45,000 to €55,000 a year / £45,000 to £55,000 a year'],
  ],
  [
    'an estimate as the pay of the employer',
    { file: support, from: '"estimatedSalary"', to: '"baseSalary"' },
    ['/roles/support-engineer/ parity baseSalary: £30,000 to £40,000 a year / pay that is estimated'],
  ],
  [
    'stated pay as an estimate',
    { file: engineer, from: '"baseSalary"', to: '"estimatedSalary"' },
    [
      '/roles/data-engineer/ parity baseSalary: nothing / £45,000 to £55,000 a year',
      '/roles/data-engineer/ parity estimatedSalary: £45,000 to £55,000 a year / nothing',
    ],
  ],
  [
    'another author of the estimate',
    { file: support, from: 'Estimated by Pay Board', to: 'Estimated by Guess Board' },
    [
      '/roles/support-engineer/ parity estimatedSalary.name: Estimated by Guess Board, not by the employer / Estimated by Pay Board, not by the employer',
    ],
  ],
  [
    'another day of posting',
    { file: engineer, from: '"datePosted": "2026-11-02"', to: '"datePosted": "2026-11-19"' },
    ['/roles/data-engineer/ parity datePosted: 19 November 2026 / 2 November 2026'],
  ],
  [
    'a date that begins as none',
    { file: engineer, from: '"datePosted": "2026-11-02"', to: '"datePosted": "Mon, 2 Nov 2026"' },
    [
      '/roles/data-engineer/ parity datePosted: Mon, 2 Nov 2026 / 2 November 2026',
      '/roles/data-engineer/ posting*',
    ],
  ],
  [
    'an end that nobody named',
    {
      file: support,
      from: '"employmentType"',
      to: '"validThrough": "2026-12-31T23:59:59+00:00", "employmentType"',
    },
    ['/roles/support-engineer/ parity validThrough: 31 December 2026 / nothing'],
  ],
  [
    'an end that the markup leaves out',
    { file: engineer, from: /"validThrough": ".*",/, to: '' },
    ['/roles/data-engineer/ parity validThrough: nothing / 31 January 2027'],
  ],
  [
    'a closing date that is only in what is hidden',
    { file: engineer, from: '31 January 2027 at', to: 'the last of January at' },
    [
      '/roles/data-engineer/ parity validThrough: 31 January 2027 / the last of January at the end of the day',
    ],
  ],
  [
    'another town',
    { file: engineer, from: '"addressLocality": "Leeds"', to: '"addressLocality": "London"' },
    [
      '/roles/data-engineer/ parity jobLocation: London; West Yorkshire; United Kingdom / Leeds; West Yorkshire; United Kingdom',
    ],
  ],
  [
    'a region that the page does not show',
    { file: engineer, from: 'United Kingdom West Yorkshire', to: 'United Kingdom' },
    ['/roles/data-engineer/ parity jobLocation: West Yorkshire / Leeds, United Kingdom'],
  ],
  [
    'a country that nobody may work from',
    { file: support, from: '"name": "GB"', to: '"name": "US"' },
    ['/roles/support-engineer/ parity applicantLocationRequirements: United States / United Kingdom'],
  ],
  [
    'another kind of employment',
    { file: engineer, from: 'FULL_TIME', to: 'PART_TIME' },
    ['/roles/data-engineer/ parity employmentType: Part-time / Full-time'],
  ],
  [
    'the name of an employer that may not be named',
    { file: support, from: '"name": "confidential"', to: '"name": "Northern Insurance"' },
    ['/roles/support-engineer/ parity hiringOrganization.name: Northern Insurance / confidential'],
  ],
  [
    'an address of an employer that may not be named',
    {
      file: support,
      from: '"name": "confidential"',
      to: '"name": "confidential", "sameAs": "https://northern.example/"',
    },
    ['/roles/support-engineer/ parity hiringOrganization.sameAs: https://northern.example/ / nothing'],
  ],
  [
    'another reference',
    { file: engineer, from: '"value": "DE-17"', to: '"value": "DE-71"' },
    ['/roles/data-engineer/ parity identifier.value: DE-71 / DE-17'],
  ],
  [
    'a skill that the advert does not ask for',
    { file: engineer, from: /("skills": \[)/, to: '"skills": ["Rust", ' },
    ['/roles/data-engineer/ parity skills: Rust; Python / Python'],
  ],
  [
    'a property that says what nobody does',
    { file: engineer, from: '"industry"', to: '"workHours": "40 hours a week", "industry"' },
    ['/roles/data-engineer/ parity workHours: 40 hours a week / nothing'],
  ],
  [
    'a property that is no fact of an advert',
    { file: engineer, from: '"industry"', to: '"sensoryRequirement": "Good ears", "industry"' },
    ['/roles/data-engineer/ parity sensoryRequirement: "Good ears" / nothing'],
  ],
];

const descriptions: Case[] = [
  [
    'a sentence that is not on the page',
    { file: engineer, from: 'You build the pipelines.\\u003c', to: 'You run the pipelines.\\u003c' },
    ['/roles/data-engineer/ description description: You run the pipelines. / nothing'],
  ],
  [
    'a sentence that the page has lost',
    { file: engineer, from: /<p>You build the\s+pipelines\.<\/p>/, to: '' },
    [
      '/roles/rss.xml feed text of /roles/data-engineer/: *',
      '/roles/data-engineer/ description description: You build the pipelines. / nothing',
    ],
  ],
  [
    'another number of days on site',
    { file: engineer, from: 'at the workplace: 2.', to: 'at the workplace: 4.' },
    ['/roles/data-engineer/ description description: Days a week at the workplace: 4. / nothing'],
  ],
  [
    'a title in place of a description',
    { file: support, from: /"description": ".*",/, to: '"description": "Support Engineer",' },
    ['/roles/support-engineer/ description description: Support Engineer / nothing'],
  ],
];

const postings: Case[] = [
  [
    'a closed role that is marked as a job',
    { file: tester, from: '"@graph": [', to: '"@graph": [{ "@type": "JobPosting", "title": "Tester" },' },
    ['/roles/tester/ posting JobPosting: Tester / a role that is filled'],
  ],
  [
    'a list that is marked as a job',
    {
      file: 'roles/index.html',
      from: '"@graph": [',
      to: '"@graph": [{ "@type": "ItemList", "itemListElement": [{ "@type": "JobPosting", "title": "Data Engineer" }] },',
    },
    ['/roles/ kind @type: ItemList / nothing', '/roles/ posting JobPosting: Data Engineer / no role'],
  ],
  [
    'two jobs on a page',
    {
      file: engineer,
      from: '"@graph": [',
      to: '"@graph": [{ "@type": "JobPosting", "title": "Data Engineer" },',
    },
    [
      '/roles/data-engineer/ posting JobPosting: 2 job postings / one role',
      '/roles/data-engineer/ parity *',
      '/roles/data-engineer/ description *',
    ],
  ],
  [
    'an open role without markup',
    { file: support, from: '"@type": "JobPosting"', to: '"@type": "BreadcrumbList"' },
    [
      '/roles/support-engineer/ posting JobPosting: nothing / an open role',
      '/roles/support-engineer/ kind estimatedSalary: *',
      '/roles/support-engineer/ trail *',
    ],
  ],
  [
    'a job that search engines are asked to leave out',
    { file: engineer, from: '<meta charset', to: '<meta name="robots" content="noindex" /><meta charset' },
    [
      '/roles/data-engineer/ posting robots: noindex / nothing',
      '/sitemap-roles-0.xml sitemap loc: /roles/data-engineer/ / robots: noindex',
    ],
  ],
  [
    'no day of posting',
    { file: engineer, from: /"datePosted": ".*",/, to: '' },
    [
      '/roles/data-engineer/ posting datePosted: nothing / nothing',
      '/roles/data-engineer/ parity datePosted: nothing / 2 November 2026',
    ],
  ],
  [
    'remote work without a country',
    { file: support, from: /"applicantLocationRequirements": \{[^}]*\},/, to: '' },
    [
      '/roles/support-engineer/ posting applicantLocationRequirements: nothing / nothing',
      '/roles/support-engineer/ parity applicantLocationRequirements: nothing / United Kingdom',
    ],
  ],
  [
    'hybrid work as remote',
    { file: engineer, from: '"industry"', to: '"jobLocationType": "TELECOMMUTE", "industry"' },
    ['/roles/data-engineer/ parity jobLocationType: Remote / nothing'],
  ],
  [
    'a kind of remote work that Google does not have',
    { file: support, from: '"TELECOMMUTE"', to: '"HYBRID"' },
    [
      '/roles/support-engineer/ posting jobLocationType: HYBRID / nothing',
      '/roles/support-engineer/ parity jobLocationType: HYBRID / Remote',
    ],
  ],
  [
    'a kind of employment that Google does not have',
    { file: engineer, from: 'FULL_TIME', to: 'Full-time' },
    ['/roles/data-engineer/ posting employmentType: Full-time / nothing'],
  ],
  [
    'a period of pay that Google does not have',
    { file: engineer, from: '"YEAR"', to: '"ANNUAL"' },
    [
      '/roles/data-engineer/ posting baseSalary.value.unitText: ANNUAL / nothing',
      '/roles/data-engineer/ parity *',
    ],
  ],
  [
    'pay in words',
    { file: engineer, from: '"minValue": 45000', to: '"minValue": "45000"' },
    ['/roles/data-engineer/ posting baseSalary.value: *', '/roles/data-engineer/ parity *'],
  ],
  [
    'a moment without offset',
    { file: engineer, from: 'T23:59:59+00:00', to: 'T23:59:59' },
    [
      '/roles/data-engineer/ posting validThrough: 2027-01-31T23:59:59 / nothing',
      '/roles/data-engineer/ parity validThrough: 2027-01-31T23:59:59 / 31 January 2027',
    ],
  ],
  [
    'a place without a country',
    { file: engineer, from: /,\s*"addressCountry": "GB"/, to: '' },
    [
      '/roles/data-engineer/ posting jobLocation.address.addressCountry: nothing / nothing',
      '/roles/data-engineer/ parity *',
    ],
  ],
  [
    'a figure that pay does not have',
    { file: engineer, from: '"minValue"', to: '"median": 50000, "minValue"' },
    ['/roles/data-engineer/ posting baseSalary.value.median: 50000 / nothing'],
  ],
  [
    'a part that does not say what it is',
    { file: engineer, from: /"@type": "Place",/, to: '' },
    [
      '/roles/data-engineer/ posting jobLocation.@type: *',
      '/roles/data-engineer/ posting jobLocation.address: *',
    ],
  ],
];

const applying: Case[] = [
  [
    'an open role that nobody can apply to',
    { file: support, from: /<section id="apply">[^]*?<\/section>/, to: '' },
    [
      '/roles/support-engineer/ apply apply: nothing / an open role',
      '/roles/support-engineer/ parity applicationContact.email: jobs@careers.example / nothing',
    ],
  ],
  [
    'a way to apply to a closed role',
    { file: tester, from: '</article>', to: '</article><a href="mailto:tests@acme.example">Ask</a>' },
    ['/roles/tester/ apply apply: mailto:tests@acme.example / a role that is filled'],
  ],
  [
    'the way to where a closed role was taken from',
    {
      file: tester,
      from: '</article>',
      to: '</article><a href="https://board.example/tester?ref=us">There</a>',
    },
    ['/roles/tester/ apply apply: https://board.example/tester?ref=us / a role that is filled'],
  ],
  [
    'an application elsewhere that counts as one here',
    { file: engineer, from: '"directApply": false', to: '"directApply": true' },
    ['/roles/data-engineer/ apply directApply: true / https://acme.example/jobs/17'],
  ],
];

const kinds: Case[] = [
  [
    'markup that is no JSON',
    { file: 'employers/acme/index.html', from: '"@graph": [', to: '"@graph": [ /* of the employer */' },
    [
      '/employers/acme/ kind JSON-LD: *',
      '/employers/acme/ trail BreadcrumbList: nothing / Home / Employers / Acme Robotics',
    ],
  ],
  [
    'words of no vocabulary',
    { file: 'roles/index.html', from: 'https://schema.org', to: 'https://example.com' },
    ['/roles/ kind @context: https://example.com / https://schema.org'],
  ],
  [
    'a list that calls itself an employer',
    { file: 'roles/index.html', from: '"BreadcrumbList"', to: '"Organization"' },
    ['/roles/ kind @type: Organization / nothing', '/roles/ trail *'],
  ],
  [
    'an employer that its page does not show',
    {
      file: 'employers/acme/index.html',
      from: '"name": "Acme Robotics"\n    }',
      to: '"name": "Acme Group"\n    }',
    },
    ['/employers/acme/ kind name: Acme Group / nothing'],
  ],
  [
    'a step of the trail that is not shown',
    { file: engineer, from: '"name": "Roles"', to: '"name": "Jobs"' },
    [
      '/roles/data-engineer/ trail itemListElement: Home / Jobs / Data Engineer / Home / Roles / Data Engineer',
    ],
  ],
  [
    'steps out of order',
    { file: engineer, from: '"position": 2', to: '"position": 3' },
    ['/roles/data-engineer/ trail position: 3 / 2'],
  ],
];

/** What the markup of an employer or an occupation says beside its name. */
const unseen: Case[] = (
  [
    ['legalName', '"legalName": "Acme Holdings"', 'legalName: Acme Holdings'],
    [
      'contactPoint',
      '"contactPoint": { "@type": "ContactPoint", "email": "hr@acme.example" }',
      'contactPoint: hr@acme.example',
    ],
    [
      'address',
      '"address": { "@type": "PostalAddress", "streetAddress": "1 Low Street", "addressCountry": "GB" }',
      'address: *',
    ],
    [
      'location',
      '"location": [{ "@type": "Place", "address": { "@type": "PostalAddress", "addressLocality": "Hull" } }]',
      'address: Hull',
    ],
  ] satisfies [string, string, string][]
).map(([property, markup, expected]) => [
  `an employer whose page does not show its ${property}`,
  {
    file: 'employers/acme/index.html',
    from: '"name": "Acme Robotics"\n    }',
    to: `"name": "Acme Robotics", ${markup} }`,
  },
  [`/employers/acme/ kind ${expected.endsWith('*') ? expected : `${expected} / nothing`}`],
]);

const provenances: Case[] = [
  [
    'an estimate that is shown as stated',
    { file: support, from: 'data-kind="estimated"', to: 'data-kind="stated"' },
    ['/roles/support-engineer/ provenance Pay: £30,000 to £40,000 a year (stated) / estimated'],
  ],
  [
    'an estimate that a list shows as stated',
    { file: 'index.html', from: 'data-kind="estimated"', to: 'data-kind="stated"' },
    ['/ provenance /roles/support-engineer/ kind of pay: stated / estimated'],
  ],
  [
    'an estimate by nobody in a list',
    { file: 'index.html', from: ', estimated by Pay Board', to: '' },
    [
      '/ provenance /roles/support-engineer/ pay: £30,000 to £40,000 a year / £30,000 to £40,000 a year, estimated by Pay Board',
    ],
  ],
  [
    'a fact of no kind',
    { file: engineer, from: 'data-kind="stated"', to: 'data-kind=""' },
    ['/roles/data-engineer/ provenance Pay: £45,000 to £55,000 a year (of no kind) / nothing'],
  ],
  [
    'a fact that nobody says',
    { file: engineer, from: '<dd class="source">stated</dd>', to: '<dd class="source"></dd>' },
    [
      '/roles/rss.xml feed text of /roles/data-engineer/: *',
      '/roles/data-engineer/ provenance Pay: £45,000 to £55,000 a year (stated) / nothing',
    ],
  ],
  [
    'an estimate that does not say when it was made',
    { file: support, from: ', with no date given', to: '' },
    [
      '/roles/support-engineer/ provenance Pay: estimated by Pay Board, not by the employer / estimated by Pay Board, not by the employer, with no date given',
    ],
  ],
  [
    'other pay in a list',
    { file: 'skills/python/index.html', from: '£45,000', to: '£50,000' },
    [
      '/skills/python/ provenance /roles/data-engineer/ pay: £50,000 to £55,000 a year / £45,000 to £55,000 a year',
    ],
  ],
  [
    'made-up pay in a list',
    { file: 'employers/acme/index.html', from: 'pay not stated', to: '£40,000 a year' },
    ['/employers/acme/ provenance /roles/tester/ pay: £40,000 a year / pay not stated'],
  ],
  [
    'a role in a list that is not published',
    { file: 'index.html', from: '/roles/support-engineer/">', to: '/roles/agent/">' },
    ['/ provenance role in a list: Support Engineer / nothing', '/ link link: /roles/agent/ / nothing'],
  ],
];

const links: Case[] = [
  [
    'a link to nothing',
    { file: 'roles/index.html', from: 'href="/roles/data-engineer/"', to: 'href="/roles/data-enginer/"' },
    ['/roles/ provenance *', '/roles/ link link: /roles/data-enginer/ / nothing'],
  ],
  [
    'an anchor that is missing',
    { file: engineer, from: 'id="questions"', to: 'id="asked"' },
    ['/roles/data-engineer/ link link: /roles/data-engineer/#questions / nothing'],
  ],
  [
    'a picture that is missing',
    { file: engineer, from: '<article>', to: '<article><img src="/pictures/desk.png" alt="" />' },
    ['/roles/data-engineer/ link link: /pictures/desk.png / nothing'],
  ],
  [
    'an old address that leads nowhere',
    {
      file: 'roles/data-plumber/index.html',
      from: '0;url=/roles/data-engineer/',
      to: '0;url=/roles/data-baker/',
    },
    ['/roles/data-plumber/ link link: /roles/data-baker/ / nothing'],
  ],
];

const named: Case[] = [
  [
    'one title on two pages',
    { file: 'roles/index.html', from: '<title>Open roles · Test Site', to: '<title>Employers · Test Site' },
    ['/roles/ name title: Employers · Test Site / the same on /employers/'],
  ],
  [
    'one description on two pages',
    { file: 'roles/index.html', from: 'All open roles.', to: 'All employers.' },
    ['/roles/ name description: All employers. / the same on /employers/'],
  ],
  [
    'the canonical address of another page',
    { file: 'employers/index.html', from: 'careers.example/employers/"', to: 'careers.example/roles/"' },
    [
      '/roles/ name canonical: https://careers.example/roles/ / the same on /employers/',
      '/employers/ name canonical: https://careers.example/roles/ / https://careers.example/employers/',
    ],
  ],
  [
    'no description',
    { file: 'employers/index.html', from: /<meta name="description"[^>]*>/, to: '' },
    ['/employers/ name description: nothing / nothing'],
  ],
];

const pagesSitemap = 'sitemap-pages-0.xml';
const sitemaps: Case[] = [
  [
    'a page in no sitemap',
    { file: pagesSitemap, from: /<url><loc>[^<]*\/skills\/python\/<\/loc><\/url>/, to: '' },
    ['/skills/python/ sitemap loc: nothing / a page that is to be found'],
  ],
  [
    'a closed role in the sitemap',
    { file: 'sitemap-roles-0.xml', from: 'support-engineer', to: 'tester' },
    [
      '/sitemap-roles-0.xml sitemap loc: /roles/tester/ / a role that is filled',
      '/roles/support-engineer/ sitemap loc: nothing / a page that is to be found',
    ],
  ],
  [
    'a page that is not there in the sitemap',
    {
      file: pagesSitemap,
      from: '</urlset>',
      to: '<url><loc>https://careers.example/gone/</loc></url></urlset>',
    },
    ['/sitemap-pages-0.xml sitemap loc: /gone/ / nothing'],
  ],
  [
    'an old address in the sitemap',
    {
      file: pagesSitemap,
      from: '</urlset>',
      to: '<url><loc>https://careers.example/roles/data-plumber/</loc></url></urlset>',
    },
    ['/sitemap-pages-0.xml sitemap loc: /roles/data-plumber/ / leads on to /roles/data-engineer/'],
  ],
  [
    'a page that is named twice',
    {
      file: pagesSitemap,
      from: '</urlset>',
      to: '<url><loc>https://careers.example/roles/</loc></url></urlset>',
    },
    ['/sitemap-pages-0.xml sitemap loc: /roles/ / also in /sitemap-pages-0.xml'],
  ],
  [
    'another site in the sitemap',
    { file: pagesSitemap, from: '</urlset>', to: '<url><loc>https://other.example/</loc></url></urlset>' },
    ['/sitemap-pages-0.xml sitemap loc: https://other.example/ / https://careers.example'],
  ],
  [
    'a sitemap that the index does not name',
    { file: 'sitemap-index.xml', from: 'sitemap-pages-0', to: 'sitemap-pages-1' },
    [
      '/sitemap-pages-0.xml sitemap loc: nothing / nothing',
      '/sitemap-index.xml sitemap loc: /sitemap-pages-1.xml / nothing',
    ],
  ],
];

const robots: Case[] = [
  [
    'roles that no crawler may read',
    { file: 'robots.txt', to: 'User-agent: *\nDisallow: /roles/ # for now\n' },
    ['/robots.txt robots Disallow: /roles/ / /roles/data-engineer/'],
  ],
  [
    'a sitemap that is not there',
    { file: 'robots.txt', to: 'Sitemap: https://careers.example/sitemap.xml' },
    ['/robots.txt robots Sitemap: https://careers.example/sitemap.xml / nothing'],
  ],
  [
    'nothing in a sound robots.txt',
    {
      file: 'robots.txt',
      to: 'User-agent: *\nDisallow:\nDisallow: /*.pdf\nSitemap: https://careers.example/sitemap-index.xml',
    },
    [],
  ],
];

const changes: Case[] = [
  [
    'a sitemap that no reader takes',
    { file: pagesSitemap, from: '</urlset>', to: '' },
    [
      '/sitemap-pages-0.xml sitemap form: *',
      ...[
        '/',
        '/employers/',
        '/employers/acme/',
        '/employers/large-insurer/',
        '/roles/',
        '/skills/python/',
      ].map((path) => `${path} sitemap loc: *`),
    ],
  ],
  [
    'the day of the build as that of a change',
    {
      file: 'sitemap-roles-0.xml',
      from: /(<loc>[^<]*data-engineer\/<\/loc>)(<lastmod>[^<]*<\/lastmod>)?/,
      to: '<loc>https://careers.example/roles/data-engineer/</loc><lastmod>2026-11-20T09:00:00Z</lastmod>',
    },
    ['/sitemap-roles-0.xml sitemap lastmod of /roles/data-engineer/: 2026-11-20 / 2026-11-02'],
  ],
];

const feeds: Case[] = [
  [
    'XML that no reader takes',
    { file: 'roles/rss.xml', from: 'A large insurer.', to: 'A & B.' },
    ['/roles/rss.xml feed form: *'],
  ],
  [
    'an element that is never closed',
    { file: 'roles/rss.xml', from: '</channel>', to: '' },
    ['/roles/rss.xml feed form: </rss> where </channel> is due / nothing'],
  ],
  [
    'JSON that no reader takes',
    { file: 'roles/feed.json', from: '"items": [', to: '"items": [,' },
    ['/roles/feed.json feed form: *'],
  ],
  [
    'a calendar that stops halfway',
    { file: 'roles/closing.ics', from: 'END:VCALENDAR', to: '' },
    ['/roles/closing.ics feed form: *'],
  ],
  [
    'a closed role in a feed',
    {
      file: 'roles/rss.xml',
      from: '</channel>',
      to: '<item><title>Tester</title><link>https://careers.example/roles/tester/</link></item></channel>',
    },
    ['/roles/rss.xml feed item of /roles/tester/: Tester / a role that is filled'],
  ],
  [
    'a link in a feed that leads nowhere',
    {
      file: 'roles/feed.json',
      from: '"url": "https://careers.example/roles/support-engineer/"',
      to: '"url": "https://careers.example/roles/agent/"',
    },
    [
      '/roles/feed.json link link: /roles/agent/ / nothing',
      '/roles/feed.json feed item: https://careers.example/roles/agent/ / the page of a role',
    ],
  ],
  [
    'an item of a feed that is no role of the site',
    linkedIn('Agent', 45000),
    ['/feeds/linkedin.xml feed item: Agent / the page of a role'],
  ],
  [
    'other pay in a feed that says of a role where one applies and not where its page is',
    linkedIn('Data Engineer', 60000),
    ['/feeds/linkedin.xml feed amount of /roles/data-engineer/: 60000 / 45000 to 55000'],
  ],
  [
    'another title in a feed',
    { file: 'roles/rss.xml', from: '<title>Support Engineer', to: '<title>Agent' },
    ['/roles/rss.xml feed title of /roles/support-engineer/: Agent / Support Engineer'],
  ],
  [
    'a sum that the page does not show',
    { file: 'roles/rss.xml', from: '£45,000 to', to: '£54,000 to' },
    [
      '/roles/rss.xml feed text of /roles/data-engineer/: *',
      '/roles/rss.xml feed pay of /roles/data-engineer/: £54000 / £45000, £55000',
    ],
  ],
  [
    'an estimate as pay for machines',
    { file: 'roles/feed.json', from: '"_job": {}', to: '"_job": { "pay": { "min": 30000 } }' },
    ['/roles/feed.json feed pay of /roles/support-engineer/: {"min":30000} / 30000 to 40000'],
  ],
  [
    'a made-up bound for a job board',
    { file: 'feeds/receiver.xml', from: '<salary_max>55000', to: '<salary_max>60000' },
    ['/feeds/receiver.xml feed salary_max of /roles/data-engineer/: 60000 / 45000 to 55000'],
  ],
  [
    'a sentence in a feed that the page does not have',
    { file: 'roles/rss.xml', from: '<![CDATA[<p>', to: '<![CDATA[<p>Free lunch.</p><p>' },
    ['/roles/rss.xml feed text of /roles/data-engineer/: Free lunch. / nothing'],
  ],
  [
    'a number after capitals, which is no sum',
    { file: 'roles/rss.xml', from: '<![CDATA[<p>', to: '<![CDATA[<p>The API 1825.</p><p>' },
    ['/roles/rss.xml feed text of /roles/data-engineer/: The API 1825. / nothing'],
  ],
  [
    'a fact in a feed that the page says otherwise',
    {
      file: 'roles/feed.json',
      from: '"_job": {}',
      to: '"_job": {}, "content_html": "<p>You answer questions.</p><ul><li>Workplace: Remote (stated)</li><li>Posted: 6 November 2026 (stated, as listed here)</li></ul>"',
    },
    [
      '/roles/feed.json feed text of /roles/support-engineer/: Posted: 6 November 2026 (stated, as listed here) / nothing',
    ],
  ],
  [
    'a closed role that says it is open',
    { file: 'roles/tester.json', to: document('tester', 'Tester', 'open', {}) },
    ['/roles/tester.json feed item of /roles/tester/: open / a role that is filled'],
  ],
  [
    'nothing in a closed role that says it is filled',
    { file: 'roles/tester.json', to: document('tester', 'Tester', 'filled', {}) },
    [],
  ],
  [
    'an estimate that calls itself stated',
    {
      file: 'roles/support-engineer.json',
      to: document('support-engineer', 'Support Engineer', 'open', {
        pay: { kind: 'stated', value: { min: 30000, max: 40000 } },
      }),
    },
    [
      '/roles/support-engineer.json feed pay of /roles/support-engineer/: *',
      '/roles/support-engineer.json feed facts.pay of /roles/support-engineer/: *',
    ],
  ],
  [
    'nothing in an estimate that says so',
    {
      file: 'roles/support-engineer.json',
      to: document('support-engineer', 'Support Engineer', 'open', {
        pay: {
          kind: 'estimated',
          value: { currency: 'GBP', per: 'year', min: 30000, max: 40000, extras: [] },
          by: 'Pay Board',
        },
      }),
    },
    [],
  ],
  [
    'another maker of an estimate in data',
    {
      file: 'roles/support-engineer.json',
      to: document('support-engineer', 'Support Engineer', 'open', {
        pay: {
          kind: 'estimated',
          value: { currency: 'GBP', per: 'year', min: 30000, max: 40000, extras: [] },
          by: 'Guess Board',
        },
      }),
    },
    ['/roles/support-engineer.json feed facts.pay of /roles/support-engineer/: *'],
  ],
  [
    'a fact in data that nobody says',
    {
      file: 'roles/support-engineer.json',
      to: document('support-engineer', 'Support Engineer', 'open', {
        hours: { kind: 'stated', value: '40 hours a week', by: { who: 'employer', name: 'A large insurer' } },
      }),
    },
    ['/roles/support-engineer.json feed facts.hours of /roles/support-engineer/: *'],
  ],
];

/** What feeds give a name, each with a value that the advert does not have. */
const values: Case[] = [
  ...(
    [
      ['company', 'Acme Group', 'Acme Robotics'],
      ['city', 'London', 'Leeds; West Yorkshire; GB; United Kingdom'],
      ['country', 'IE', 'Leeds; West Yorkshire; GB; United Kingdom'],
      ['location', 'Leeds, Kent', 'Leeds; West Yorkshire; GB; United Kingdom', 'Leeds; Kent'],
      ['date', '2026-11-19', '2026-11-02'],
      ['pubDate', 'Thu, 19 Nov 2026 00:00:00 +0000', '2026-11-02', '2026-11-19'],
      ['pubdate', '19.11.2026', '2026-11-02', '2026-11-19'],
      ['dateposted', '2026-11-19T00:00:00Z', '2026-11-02', '2026-11-19'],
      ['expirationdate', '02-28-2027T23:59:59Z', '2027-01-31', '2027-02-28'],
      ['updated', '2026-11-19T00:00:00+00:00', '2026-11-02', '2026-11-19'],
      ['remotetype', 'Fully remote', 'hybrid', 'remote'],
      ['isremote', 'yes', 'hybrid', 'remote'],
      ['jobtype', 'PART_TIME', 'fulltime', 'parttime'],
      ['period', 'DAILY', 'year', 'day'],
      ['salary_currency', 'EUR', 'GBP'],
      ['guid', 'https://careers.example/roles/data-engineer/', 'data-plumber', 'data-engineer'],
    ] satisfies [string, string, string, string?][]
  ).map(([name, wrong, known, said = wrong]): Case => [
    `another ${name} in a feed`,
    { file: 'feeds/receiver.xml', from: '<salary>', to: `<${name}><![CDATA[${wrong}]]></${name}><salary>` },
    [`/feeds/receiver.xml feed ${name} of /roles/data-engineer/: ${said} / ${known}`],
  ]),
  [
    'nothing in values of a feed that are those of the advert',
    {
      file: 'feeds/receiver.xml',
      from: '<salary>',
      to: `<company>Acme Robotics</company><location>Leeds, West Yorkshire</location><country>GB</country>
        <date>2026-11-02</date><dateposted>2026-11-02T00:00:00Z</dateposted><pubdate>02.11.2026</pubdate>
        <pubDate>Mon, 02 Nov 2026 00:00:00 +0000</pubDate><remotetype>Hybrid remote</remotetype><isremote>no</isremote>
        <expirationdate>01-31-2027T23:59:59Z</expirationdate><expire>31.01.2027</expire>
        <expirationDate>2027-01-31T23:59:59+00:00</expirationDate><jobtype>Full time</jobtype><period>YEARLY</period>
        <guid>https://careers.example/roles/data-plumber/</guid><id>data-plumber--leeds-united-kingdom</id><salary>`,
    },
    [],
  ],
  [
    'another town in the data of a feed',
    {
      file: 'roles/feed.json',
      from: '"_job": {}',
      to: '"_job": { "locations": [{ "city": "Leeds", "country": "GB" }] }',
    },
    [
      '/roles/feed.json feed _job.locations of /roles/support-engineer/: [{"city":"Leeds","country":"GB"}] / null',
    ],
  ],
  [
    'an employer in the data of a feed that may not be named',
    { file: 'roles/feed.json', from: '"_job": {}', to: '"_job": { "employer": "Northern Insurance" }' },
    ['/roles/feed.json feed _job.employer of /roles/support-engineer/: Northern Insurance / A large insurer'],
  ],
  [
    'another day in a calendar',
    { file: 'roles/closing.ics', from: '20270131', to: '20270228' },
    ['/roles/closing.ics feed DTSTART of /roles/data-engineer/: 2027-02-28 / 2027-01-31'],
  ],
];

const comments: Case[] = [
  [
    'a comment of a text in a comment of a page',
    {
      file: engineer,
      from: '<article>',
      to: '<article><!-- For editors: the manager may leave before the interviews -->',
    },
    [
      '/roles/data-engineer/index.html secret comment: the manager may leave before the interviews / a comment in content/roles/data-engineer.mdx',
    ],
  ],
  [
    'a comment of the fields in a file of any kind',
    { file: 'notes.txt', to: 'Between us it is Albion Mutual.' },
    [
      '/notes.txt secret comment: Between us it is Albion Mutual / a comment in content/employers/large-insurer.mdx',
      '/notes.txt secret comment: Albion / a comment in content/employers/large-insurer.mdx',
      '/notes.txt secret comment: Mutual / a comment in content/employers/large-insurer.mdx',
      '/notes.txt secret comment: Between / a comment in content/employers/large-insurer.mdx',
    ],
  ],
];

it.each([
  ...parity,
  ...descriptions,
  ...postings,
  ...applying,
  ...kinds,
  ...unseen,
  ...provenances,
  ...links,
  ...named,
  ...sitemaps,
  ...robots,
  ...changes,
  ...feeds,
  ...values,
  ...comments,
])('finds %s', (_, change, expected) => {
  const found = passage([change]).faults.map(line);
  const isExpected = (fault: string) =>
    expected.some((one) => (one.endsWith('*') ? fault.startsWith(one.slice(0, -1)) : fault === one));
  expect(found.filter((fault) => !isExpected(fault))).toEqual([]);
  for (const one of expected)
    expect(found, one).toContainEqual(one.endsWith('*') ? expect.stringContaining(one.slice(0, -1)) : one);
});

it.each<[breaks: string, from: string | RegExp, to: string, fault: string]>([
  ['hiringOrganization', /"hiringOrganization": \{[^}]*\},/, '', 'hiringOrganization: nothing'],
  ['hiringOrganization.name', '"name": "Acme Robotics"', '"name": ""', 'hiringOrganization.name: nothing'],
  [
    'a country in words',
    '"addressCountry": "GB"',
    '"addressCountry": "United Kingdom"',
    'jobLocation.address.addressCountry: United Kingdom',
  ],
  ['a currency in words', '"currency": "GBP"', '"currency": "pounds"', 'baseSalary.currency: pounds'],
  [
    'a date in words',
    '"datePosted": "2026-11-02"',
    '"datePosted": "2 November 2026"',
    'datePosted: 2 November 2026',
  ],
  ['a yes in words', '"directApply": false', '"directApply": "no"', 'directApply: no'],
  [
    'two figures and a single one',
    '"minValue": 45000',
    '"value": 50000, "minValue": 45000',
    'baseSalary.value: {',
  ],
  [
    'a level of education that Google does not have',
    '"industry"',
    '"educationRequirements": { "@type": "EducationalOccupationalCredential", "credentialCategory": "PhD" }, "industry"',
    'educationRequirements: PhD',
  ],
])('finds that the form of a posting is wrong: %s', (_, from, to, fault) => {
  const found = passage([{ file: engineer, from, to }]).faults;
  expect(found.filter(({ check }) => check === 'posting').map(line)).toEqual([
    expect.stringContaining(fault),
  ]);
  // What has another form may then say another thing, too.
  expect(found.filter(({ check }) => !['posting', 'parity', 'apply'].includes(check)).map(line)).toEqual([]);
});

/** A role as data for programs, with its state. */
function document(slug: string, title: string, state: string, facts: object): string {
  return JSON.stringify({ url: `https://careers.example/roles/${slug}/`, title, state, facts });
}

function linkedIn(title: string, pay: number): Change {
  const url = '<applyUrl>https://acme.example/jobs/17</applyUrl>';
  const salary = `<salaries><salary><lowEnd><amount>${pay}</amount></lowEnd></salary></salaries>`;
  return {
    file: 'feeds/linkedin.xml',
    to: `<?xml version="1.0" encoding="UTF-8"?><source><job><title>${title}</title>${url}${salary}</job></source>`,
  };
}
