import type { Path } from '#domain/problem.ts';
import { refusals, type Refusal } from '#feeds/receiver.ts';
import { listed, refusers } from './refusers.ts';
import type { Finding, Rule, Subject } from './rule.ts';

/** One finding a reason, naming all who would refuse the role for it and who take it otherwise. */
export const refused: Rule = {
  name: 'refused',
  severity: 'hint',
  about:
    'What Indeed, LinkedIn, Adzuna, Talent.com or Jooble would refuse, and why. Their feeds leave the role out, and its page stays. What many roles would be refused for is told once, at the first of them. What Google would refuse is a problem of its own, which says so.',
  check(subject) {
    const found = refusers(subject.role, subject.catalogue.site);
    const told = new Set<string>();
    return Object.entries(remedies).flatMap(([key, remedy]): Finding[] => {
      const reason = key as Told;
      const names = (found.get(reason) ?? []).filter((name) => !told.has(name));
      const { path, hint, isLasting = false } = remedy(subject) ?? {};
      if (names.length === 0 || path === undefined || hint === undefined) return [];
      if (isLasting) for (const name of names) told.add(name);
      return [{ path, message: `${listed(names)} would refuse this role. ${sentence(reason, names)}`, hint }];
    });
  },
};

/** `isLasting` is what no change to the advert mends, so that there is no use in mending anything else. */
type Told = 'noCompany' | 'throughRecruiter' | 'takenOver' | 'noCity' | 'noRegion';
type Remedy = (subject: Subject) => { path: Path; hint: string; isLasting?: boolean } | undefined;

/** Reasons that are absent are problems of their own, which name who would refuse. */
const remedies: Record<Told, Remedy> = {
  noCompany: () => ({
    path: ['employer'],
    hint: 'Leave it so if the name may not be public: the page stays, and for Google the employer is “confidential”.',
    isLasting: true,
  }),
  throughRecruiter: () => ({
    path: ['recruiter'],
    hint: 'Leave it so: the page stays, and Google takes it.',
    isLasting: true,
  }),
  takenOver: () => ({
    path: ['source'],
    hint: 'Ask the employer for the advert itself; then remove `source`.',
    isLasting: true,
  }),
  noCity: ({ entry: { workplace, locations = [] } }) => {
    const index = locations.findIndex(({ city, region, postcode }) => !city && (region ?? postcode));
    if (index !== -1) return { path: ['locations', index], hint: 'Add `city`, if the advert names one.' };
    if (workplace !== 'remote') return undefined;
    return {
      path: [locations.length > 0 ? 'locations' : 'applicants'],
      hint: 'Add `locations` with the town that the role is based at, if the advert names one.',
    };
  },
  noRegion: ({ entry: { locations = [] } }) => {
    const index = locations.findIndex(({ city, region }) => city !== undefined && !region);
    if (index === -1) return undefined;
    return {
      path: ['locations', index],
      hint: 'Add `region`: the county, state or province that the city lies in.',
    };
  },
};

function sentence(reason: Refusal, names: readonly string[]): string {
  const said = refusals[reason];
  return names.length === 1
    ? said
    : said.replace('it requires', 'they require').replace('it takes', 'they take');
}
