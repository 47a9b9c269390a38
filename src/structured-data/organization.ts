import type { EmploymentAgencyLeaf, OrganizationLeaf } from 'schema-dts';
import type { Employer } from '#domain/employer.ts';
import type { Site } from '#domain/site.ts';
import { contactPoint } from './contact-point.ts';
import { given } from './given.ts';
import { place, postalAddress } from './place.ts';

/**
 * An employer for its own page; `undefined` for one that may not be named. An agency counts as schema.org's
 * EmploymentAgency, a local business, only where its address is known
 * (https://developers.google.com/search/docs/appearance/structured-data/organization).
 */
export function organization(
  employer: Employer,
  site: Site,
): OrganizationLeaf | EmploymentAgencyLeaf | undefined {
  if (!employer.disclosed) return undefined;
  const { headquarters, locations, kind } = employer;
  return given({
    '@type': kind === 'agency' && headquarters ? 'EmploymentAgency' : 'Organization',
    ...identity(employer, site),
    legalName: employer.legalName,
    address: headquarters && postalAddress(headquarters),
    location: locations?.map(place),
    contactPoint: employer.contact && contactPoint(employer.contact, site),
  });
}

/**
 * The employer as the one who hires. One that may not be named goes by the name that Google lays down, with
 * nothing else that could tell who it is
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting#hiring).
 */
export function hiringOrganization(employer: Employer, site: Site): OrganizationLeaf & { name: string } {
  if (!employer.disclosed) return { '@type': 'Organization', name: 'confidential' };
  return { '@type': 'Organization', ...identity(employer, site) };
}

function identity({ name, url, sameAs, logo }: Employer, site: Site) {
  const absolute = (address: string) => new URL(address, site.url).href;
  return given({
    name,
    url: url && absolute(url),
    sameAs: sameAs?.map(absolute),
    logo: logo && absolute(logo),
  });
}
