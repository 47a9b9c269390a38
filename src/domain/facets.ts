import type { Catalogue } from './catalogue.ts';
import type { Employer } from './employer.ts';
import {
  advertisedLabels,
  employmentLabels,
  ir35Labels,
  kindLabels,
  seniorityLabels,
  workplaceLabels,
} from './facet-labels.ts';
import { statedValue } from './fact.ts';
import type { Guide } from './guide.ts';
import { paths } from './paths.ts';
import { payBand, payEdges } from './pay-band.ts';
import { inSentence } from './place-name.ts';
import { valuesOfPlaces } from './place-values.ts';
import type { Profile } from './profile.ts';
import type { Role } from './role.ts';
import type { Skill } from './skill.ts';
import { slug } from './slug.ts';

/** One page that can be found, with what it is about. */
export type Findable =
  | { kind: 'role'; role: Role }
  | { kind: 'employer'; employer: Employer }
  | { kind: 'profile'; profile: Profile }
  | { kind: 'guide'; guide: Guide; employer: Employer | undefined }
  | { kind: 'skill'; skill: Skill };

export type FindableKind = Findable['kind'];

/**
 * `key` stands in URLs and in the index, `label` is what people read, `within` is the key of the wider value
 * that this one lies in.
 */
export type FacetValue = { key: string; label: string; within?: string };

export type FacetOption = FacetValue & { count: number };

/** Time before or after now that roles can be sorted out by, in days. */
export const windows = [
  {
    key: 'posted',
    label: 'Posted',
    days: { 1: 'Today', 7: 'In the last 7 days', 30: 'In the last 30 days' },
  },
  { key: 'closing', label: 'Closing', days: { 1: 'Today', 7: 'Within 7 days', 30: 'Within 30 days' } },
] as const;

/**
 * Everything that pages can be sorted out by, in the order of the filter form. Only stated facts have
 * values here, and pay by the year as the site works it out from them: an estimate never decides what is
 * found.
 */
export const facets = [
  {
    key: 'kind',
    label: 'Kind',
    order: Object.keys(kindLabels),
    values: ({ kind }) => [{ key: kind, label: kindLabels[kind] }],
  },
  {
    key: 'workplace',
    label: 'Workplace',
    order: Object.keys(workplaceLabels),
    page: { path: paths.rolesOf, title: (label) => `${label} roles` },
    values: (found) => {
      const stated = found.kind === 'role' ? statedValue(found.role.workspace) : undefined;
      return stated ? [labelled(workplaceLabels, stated.workplace)] : [];
    },
  },
  {
    key: 'place',
    label: 'Place',
    order: 'by-count',
    page: { path: paths.rolesIn, title: (label) => `Roles in ${inSentence(label)}` },
    values: (found) => {
      if (found.kind === 'role') {
        const { locations, applicants } = found.role;
        return valuesOfPlaces(statedValue(locations) ?? [], statedValue(applicants)?.countries ?? []);
      }
      if (found.kind !== 'employer') return [];
      const { headquarters, locations = [] } = found.employer;
      return valuesOfPlaces(headquarters ? [headquarters, ...locations] : locations, []);
    },
  },
  {
    key: 'employment',
    label: 'Employment',
    order: Object.keys(employmentLabels),
    page: { path: paths.rolesOf, title: (label) => `${label} roles` },
    values: (found) =>
      found.kind === 'role'
        ? (statedValue(found.role.employment) ?? []).map((one) => labelled(employmentLabels, one))
        : [],
  },
  {
    key: 'pay',
    label: 'Pay',
    order: 'by-label',
    page: { path: paths.rolesPaying, title: (label) => `Roles that pay ${label}` },
    values: (found) => {
      if (found.kind !== 'role' || found.role.pay.kind !== 'stated') return [];
      const { currency, min, max } = (found.role.annualPay ?? found.role.pay).value;
      return payEdges(min, max).map((edge) => payBand(currency, edge));
    },
  },
  {
    key: 'seniority',
    label: 'Seniority',
    order: Object.keys(seniorityLabels),
    page: { path: paths.rolesOf, title: (label) => `${label} roles` },
    values: (found) => {
      const level =
        found.kind === 'role'
          ? statedValue(found.role.level)?.seniority
          : found.kind === 'profile'
            ? found.profile.seniority
            : undefined;
      return level ? [labelled(seniorityLabels, level)] : [];
    },
  },
  {
    key: 'employer',
    label: 'Employer',
    order: 'by-count',
    page: { path: paths.employer, title: (label) => `Roles at ${label}` },
    values: (found) => {
      const about =
        found.kind === 'role' ? found.role.employer : 'employer' in found ? found.employer : undefined;
      return about ? [{ key: about.slug, label: about.name }] : [];
    },
  },
  {
    key: 'advertised',
    label: 'Advertised',
    order: Object.keys(advertisedLabels),
    page: { path: paths.rolesAdvertised, title: (label) => `Roles advertised ${label.toLowerCase()}` },
    values: (found) =>
      found.kind === 'role'
        ? [labelled(advertisedLabels, found.role.recruiter ? 'recruiter' : 'employer')]
        : [],
  },
  {
    key: 'industry',
    label: 'Industry',
    order: 'by-count',
    page: { path: paths.rolesInIndustry, title: (label) => `Roles in the field ${label}` },
    values: (found) => {
      const industry =
        found.kind === 'role'
          ? (statedValue(found.role.industry) ?? found.role.employer.industry)
          : found.kind === 'employer'
            ? found.employer.industry
            : undefined;
      return industry === undefined ? [] : [{ key: slug(industry), label: industry }];
    },
  },
  {
    key: 'ir35',
    label: 'Contract status',
    order: Object.keys(ir35Labels),
    page: { path: paths.rolesByIr35, title: (label) => `Contracts: ${label}` },
    values: (found) => {
      const status = found.kind === 'role' ? statedValue(found.role.contract)?.ir35?.status : undefined;
      return status ? [labelled(ir35Labels, status)] : [];
    },
  },
  {
    key: 'skill',
    label: 'Skill',
    order: 'by-count',
    page: { path: paths.skill, title: (label) => `${label} roles` },
    values: (found) => {
      if (found.kind === 'employer') return [];
      const skills =
        found.kind === 'role'
          ? found.role.skills
          : found.kind === 'profile'
            ? found.profile.skills
            : found.kind === 'guide'
              ? found.guide.skills
              : [found.skill];
      return skills.map(({ slug: key, name }) => ({ key, label: name }));
    },
  },
] as const satisfies readonly Facet[];

export type FacetKey = (typeof facets)[number]['key'];

/** All that can be found: roles only while they are open. */
export function findables({ openRoles, employers, profiles, guides, skills }: Catalogue): Findable[] {
  const bySlug = new Map(employers.map((employer) => [employer.slug, employer]));
  return [
    ...openRoles.map((role): Findable => ({ kind: 'role', role })),
    ...employers.map((employer): Findable => ({ kind: 'employer', employer })),
    ...profiles.map((profile): Findable => ({ kind: 'profile', profile })),
    ...guides.map((guide): Findable => ({
      kind: 'guide',
      guide,
      employer: guide.employer === undefined ? undefined : bySlug.get(guide.employer),
    })),
    ...skills.map((skill): Findable => ({ kind: 'skill', skill })),
  ];
}

/** The values that occur, with how often, in the facet's own order. */
export function facetOptions({ values, order }: Facet, among: readonly Findable[]): FacetOption[] {
  const found = new Map<string, FacetOption>();
  for (const { key, label } of among.flatMap(values)) {
    const option = found.get(key) ?? { key, label, count: 0 };
    option.count += 1;
    found.set(key, option);
  }
  return inOrder(order, [...found.values()]);
}

/** Options in the order of their facet. */
export function inOrder<Option extends FacetOption>(order: Facet['order'], options: Option[]): Option[] {
  if (order === 'by-label') return options.sort((a, b) => byNumber.compare(a.label, b.label));
  if (order === 'by-count')
    return options.sort((a, b) => b.count - a.count || (sortable(a) < sortable(b) ? -1 : 1));
  return options.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

const byNumber = new Intl.Collator('en', { numeric: true });

/** "united kingdom, london", so that a place stands after the country that it lies in. */
function sortable({ label }: FacetValue): string {
  return label.split(', ').reverse().join(', ').toLowerCase();
}

function labelled<Key extends string>(labels: Record<Key, string>, key: Key): FacetValue {
  return { key, label: labels[key] };
}

export type Facet = {
  key: string;
  label: string;
  /** Keys of the values from first to last, the most frequent first, or labels with their numbers by size. */
  order: readonly string[] | 'by-count' | 'by-label';
  values: (found: Findable) => FacetValue[];
  /** The page that lists the open roles of a value; without it the values have no pages. */
  page?: FacetPage;
};

export type FacetPage = {
  path: (key: string) => string;
  title: (label: string) => string;
};
