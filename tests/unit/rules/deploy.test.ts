import { expect, it } from 'vitest';
import { inspection, type Inspected } from '#rules/inspection.ts';
import { contentFolder } from '../../support/content-folder.ts';

const now = Temporal.Instant.from('2026-11-20T09:00:00Z');
const site = (url: string, email: string) => `name: Test Site
description: A site to test with.
url: ${url}
language: en-GB
timeZone: Europe/London
publisher: { name: Test Site }
contact: { email: ${email} }
assumptions: { daysPerYear: 220, hoursPerWeek: 37.5, weeksPerYear: 52 }
`;

function found(url: string, email: string, inspected: Inspected): string[] {
  using folder = contentFolder({ 'site.yaml': site(url, email) });
  return inspection(folder.root, now, inspected)
    .problems.filter(({ file }) => file === 'content/site.yaml')
    .map(({ rule, severity, line }) => `${line} ${rule} ${severity}`);
}

it.each<[string, string, Inspected, string[]]>([
  ['https://careers.example', 'jobs@careers.example', {}, ['3 site-example warning']],
  [
    'https://careers.example',
    'jobs@careers.example',
    { deploy: true },
    ['3 site-example error', '7 site-example error'],
  ],
  ['http://localhost:4321', 'jobs@rolecall.org', { deploy: true }, ['3 site-example error']],
  ['https://jobs.rolecall.org', 'jobs@rolecall.org', { deploy: true }, []],
  [
    'https://careers.example',
    'jobs@rolecall.org',
    { deploy: true, siteUrl: 'https://jobs.rolecall.org' },
    [],
  ],
  [
    'https://jobs.rolecall.org',
    'jobs@rolecall.org',
    { siteUrl: 'http://localhost:1' },
    ['3 site-example warning'],
  ],
])('a site at %s with %s, about to be published as %j', (url, email, inspected, expected) => {
  expect(found(url, email, inspected)).toEqual(expected);
});
