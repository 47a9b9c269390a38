import { expect, it } from 'vitest';
import { breadcrumbList } from '#structured-data/breadcrumb-list.ts';
import { occupation } from '#structured-data/occupation.ts';
import { organization } from '#structured-data/organization.ts';
import { structuredData } from '#structured-data/structured-data.ts';
import { website } from '#structured-data/website.ts';
import { sampleEmployer, sampleProfile, sampleSite } from '../../support/sample.ts';

const crumbs = [
  { name: 'Home', path: '/' },
  { name: 'Roles', path: '/roles/' },
  { name: 'Data Engineer', path: '/roles/data-engineer/' },
];

it('a trail numbers its steps and gives the last one no address', () => {
  expect(breadcrumbList(crumbs, sampleSite)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://careers.example/' },
      { '@type': 'ListItem', position: 2, name: 'Roles', item: 'https://careers.example/roles/' },
      { '@type': 'ListItem', position: 3, name: 'Data Engineer' },
    ],
  });
});

it.each([0, 1])('a trail of %i steps is none', (steps) => {
  expect(breadcrumbList(crumbs.slice(0, steps), sampleSite)).toBeUndefined();
});

it('an employer says what is known of it', () => {
  const employer = sampleEmployer(
    'name: Acme\nlegalName: Acme Ltd\nurl: https://acme.example/\nlogo: /acme.svg\nheadquarters: { city: Leeds, country: GB }\ncontact: { name: Recruiting, phone: "+44 113" }',
  );
  expect(organization(employer, sampleSite)).toEqual({
    '@type': 'Organization',
    name: 'Acme',
    legalName: 'Acme Ltd',
    url: 'https://acme.example/',
    logo: 'https://careers.example/acme.svg',
    address: { '@type': 'PostalAddress', addressLocality: 'Leeds', addressCountry: 'GB' },
    contactPoint: { '@type': 'ContactPoint', name: 'Recruiting', telephone: '+44 113' },
  });
});

it.each([
  ['an agency with an address', 'name: A\nkind: agency\nheadquarters: { country: GB }', 'EmploymentAgency'],
  ['an agency without one', 'name: A\nkind: agency', 'Organization'],
  ['an employer that may not be named', 'disclosed: false\ndescribedAs: A bank', undefined],
])('%s is of type %s', (_, fields, type) => {
  expect(organization(sampleEmployer(fields), sampleSite)?.['@type']).toBe(type);
});

it('a profile is an occupation with codes that name their sets', () => {
  const profile = sampleProfile(
    'alsoKnownAs: [ETL Developer]\nskills: [python]\noccupation: { isco08: "2521", soc: 15-1243.00, label: Database designers }',
    '<Duties>\n\n- Build\n- Run\n\n</Duties>\n\n<Requirements level="essential">\n\n- SQL\n\n</Requirements>',
  );
  expect(occupation(profile, sampleSite)).toEqual({
    '@type': 'Occupation',
    name: 'Data Engineer',
    alternateName: ['ETL Developer'],
    description: 'Builds pipelines.',
    url: 'https://careers.example/profiles/sample/',
    responsibilities: 'Build\nRun',
    qualifications: 'SQL',
    skills: ['Python'],
    occupationalCategory: [
      {
        '@type': 'CategoryCode',
        codeValue: '2521',
        name: 'Database designers',
        inCodeSet: { '@type': 'CategoryCodeSet', name: 'ISCO-08', url: 'https://isco.ilo.org/en/isco-08/' },
      },
      {
        '@type': 'CategoryCode',
        codeValue: '15-1243.00',
        name: 'Database designers',
        inCodeSet: { '@type': 'CategoryCodeSet', name: 'O*NET-SOC', url: 'https://www.onetonline.org/' },
      },
    ],
  });
});

it('the site names who publishes it', () => {
  expect(website(sampleSite)).toMatchObject({
    '@type': 'WebSite',
    url: 'https://careers.example/',
    publisher: { '@type': 'Organization', name: 'Test Publisher', url: 'https://publisher.example/' },
  });
});

it('a page has one object: alone, as a graph, or none', () => {
  const trail = breadcrumbList(crumbs, sampleSite);
  const site = website(sampleSite);
  expect(structuredData([undefined])).toBeUndefined();
  expect(structuredData([site, undefined])).toEqual({ '@context': 'https://schema.org', ...site });
  expect(structuredData([site, trail])).toEqual({
    '@context': 'https://schema.org',
    '@graph': [site, trail],
  });
});
