import type { Employer } from '#domain/employer.ts';
import { placeName } from '#domain/place-name.ts';
import type { Site } from '#domain/site.ts';
import type { Picture } from './picture.ts';

export function employerPicture(employer: Employer, site: Site): Picture {
  const { name, industry, size, headquarters, locations = [] } = employer;
  const places = headquarters ? [headquarters] : locations;
  const facts = {
    Industry: industry,
    Size: size,
    [headquarters ? 'Headquarters' : 'Places']: places.map(placeName).join('; '),
  };
  return {
    site: site.name,
    kind: employer.kind === 'agency' ? 'Recruiter' : employer.disclosed ? 'Employer' : 'Employer, not named',
    by: undefined,
    title: name,
    lead: undefined,
    notice: undefined,
    facts: Object.entries(facts).flatMap(([label, value]) =>
      value ? [{ label, value, figure: false, detail: undefined, source: undefined }] : [],
    ),
  };
}
