import { expect, it } from 'vitest';
import { apply } from '#gate/apply.ts';
import { ground } from '#gate/ground.ts';
import { page } from '#gate/page.ts';
import { posting } from '#gate/posting.ts';
import { sampleCatalogue } from '../../support/sample.ts';

const bare = page('/roles/sample/', '<main><h1>Data Engineer</h1></main>');

function groundOf(fields: string, site: Record<string, string> = {}) {
  const role = `title: Data Engineer\nemployer: acme\nposted: 2026-11-02\n${fields}\n---\nYou build.`;
  return ground(sampleCatalogue({ 'roles/sample.mdx': role, ...site }));
}

it.each([
  ['a place', 'locations: [{ city: Leeds, country: GB }]', 1],
  ['countries to work from', 'workplace: remote\napplicants: { countries: [GB] }', 1],
  ['no place', '', 0],
])('wants a role with %s marked up as a job, or lets it be', (_, fields, faults) => {
  expect(posting(bare, [], groundOf(fields))).toHaveLength(faults);
});

it.each([
  ['the address of the site', '{ email: applications@careers.example }', 1],
  ['no address at all', '{ name: Nobody }', 0],
])('wants a way to apply on the page where there is %s', (_, contact, faults) => {
  const site = `
name: Test Site
description: A site to test with.
url: https://careers.example
language: en-GB
timeZone: Europe/London
publisher: { name: Test Publisher }
contact: ${contact}
assumptions: { daysPerYear: 220, hoursPerWeek: 37.5, weeksPerYear: 52 }`;
  const against = groundOf('locations: [{ city: Leeds, country: GB }]', { 'site.yaml': site });
  expect(apply(bare, undefined, against)).toHaveLength(faults);
});
