import { dayOf } from '#domain/calendar-date.ts';
import { payOpenness as lawAt, type PayOpenness } from '#domain/pay-openness.ts';
import type { RoleEntry } from '#domain/role-entry.ts';
import { isVoluntary } from '#domain/role-kind.ts';
import type { Path } from '#domain/problem.ts';
import type { Rule } from './rule.ts';

export const payOpenness: Rule = {
  name: 'pay-openness',
  severity: 'hint',
  about:
    'Law in many places expects that applicants are told what a job pays: in the advert, or before the interview. The law and its source are named; whom it binds depends on more than an advert says, and this is not legal advice.',
  check({ role, entry, catalogue: { site }, now }) {
    if (isVoluntary(role) || !['open', 'scheduled'].includes(role.stage)) return [];
    const day = dayOf(now, site.timeZone);
    const said = new Set<string>();
    return places(entry).flatMap(({ path, ...place }) => {
      const law = lawAt(place, day);
      const lack = law && lacking(entry.pay, law);
      if (!law || !lack || said.has(law.place)) return [];
      said.add(law.place);
      return [
        {
          path,
          message: `${lack}, and the law of ${law.place} ${expected[law.expects]} (${law.law}, ${law.isDirective ? 'to be the law of each country by' : 'since'} ${law.since}).`,
          hint: `Ask the employer; ${bound(law)} This is not legal advice.`,
        },
      ];
    });
  },
};

const expected: Record<PayOpenness['expects'], string> = {
  'range in the advert': 'expects the range in the advert',
  'minimum in the advert': 'expects the lowest pay in the advert',
  'before the interview':
    'expects that applicants hear the pay or its range in time, such as in the advert or before the interview',
};

function bound({ source, isDirective }: PayOpenness): string {
  return isDirective
    ? `the law of the country says whom it binds, and may ask for more than ${source}.`
    : `${source} says whom it binds.`;
}

/** What the law expects and the employer does not state. An estimate is not the employer's word. */
function lacking(pay: RoleEntry['pay'], { expects }: PayOpenness): string | undefined {
  if (pay?.stated !== true) return 'The employer’s pay is not stated';
  if (expects === 'before the interview') return undefined;
  if (pay.min === undefined) return 'The pay has no lowest figure';
  return pay.max === undefined && expects === 'range in the advert'
    ? 'The pay has no highest figure'
    : undefined;
}

type Place = { country: string; region?: string | undefined; path: Path };

/** Where one works; for a remote role, from where one may. */
function places({ workplace, locations = [], applicants }: RoleEntry): Place[] {
  if (workplace !== 'remote' || applicants === undefined) {
    return locations.map(({ country, region }, index) => ({ country, region, path: ['locations', index] }));
  }
  return applicants.countries.flatMap((country, index): Place[] => [
    { country, path: ['applicants', 'countries', index] },
    ...(applicants.regions ?? []).map((region, at) => ({
      country,
      region,
      path: ['applicants', 'regions', at],
    })),
  ]);
}
