import type { CategoryCodeLeaf, OccupationLeaf } from 'schema-dts';
import { paths } from '#domain/paths.ts';
import type { Profile } from '#domain/profile.ts';
import type { Site } from '#domain/site.ts';
import { given } from './given.ts';
import { qualifications, responsibilities } from './listed.ts';
import { skillTerms } from './skill-terms.ts';

/** A role profile: an occupation, and never a vacancy. */
export function occupation(profile: Profile, site: Site): OccupationLeaf {
  return given({
    '@type': 'Occupation',
    name: profile.title,
    alternateName: profile.alsoKnownAs.length > 0 ? profile.alsoKnownAs : undefined,
    description: profile.summary,
    url: new URL(paths.profile(profile.slug), site.url).href,
    responsibilities: responsibilities(profile.body),
    qualifications: qualifications(profile.body),
    skills: skillTerms(profile.skills),
    occupationalCategory: categoryCodes(profile),
  });
}

/** Codes with the set that each belongs to: a bare code would be taken for O*NET-SOC (https://schema.org/occupationalCategory). */
function categoryCodes({ occupation: codes }: Profile): CategoryCodeLeaf[] | undefined {
  if (!codes) return undefined;
  const { esco, isco08, soc, label } = codes;
  const found = [
    esco === undefined
      ? undefined
      : { ...category('ESCO', 'https://esco.ec.europa.eu/', esco, label), url: esco },
    isco08 === undefined ? undefined : category('ISCO-08', 'https://isco.ilo.org/en/isco-08/', isco08, label),
    soc === undefined ? undefined : category('O*NET-SOC', 'https://www.onetonline.org/', soc, label),
  ].filter((code) => code !== undefined);
  return found.length > 0 ? found : undefined;
}

function category(name: string, url: string, codeValue: string, label: string | undefined): CategoryCodeLeaf {
  return given({
    '@type': 'CategoryCode',
    codeValue,
    name: label,
    inCodeSet: { '@type': 'CategoryCodeSet', name, url },
  });
}
