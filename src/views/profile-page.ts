import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import type { Profile } from '#domain/profile.ts';
import { skillsAgainst } from '#domain/related.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { againstProfile, nextLevel, type ComparedPart } from './comparison.ts';
import { capital, sentenceList } from './format.ts';
import { guideCard, type GuideCard } from './guide-card.ts';
import { pageDescription, pageTitle, type PageHead } from './page-head.ts';
import { skillLink, type Link } from './link.ts';
import { roleCard, type RoleCard } from './role-card.ts';

export type ProfilePage = {
  head: PageHead;
  profile: Profile;
  level: string | undefined;
  codes: string[];
  instances: RoleCard[];
  skills: Link[];
  /** The same roles against the profile, the newest alone; the others have it on their own pages. */
  compared: { title: string; path: string; parts: ComparedPart[] }[];
  next: Link[];
  previous: Link[];
  /** What changes to each level that it leads to. */
  levels: { title: string; path: string; parts: ComparedPart[] }[];
  guides: GuideCard[];
};

const mostCompared = 6;

export function profilePage(profile: Profile, { site, openRoles, profiles, guides }: Catalogue): ProfilePage {
  const instances = openRoles.filter((role) => role.profile?.slug === profile.slug);
  const next = profile.next.flatMap((slug) => profiles.find((other) => other.slug === slug) ?? []);
  return {
    head: {
      title: pageTitle(profile.title, 'Role profile', site.name),
      description: pageDescription(profile.summary),
      path: paths.profile(profile.slug),
      crumbs: breadcrumbs(
        { name: 'Role profiles', path: paths.profiles },
        { name: profile.title, path: paths.profile(profile.slug) },
      ),
    },
    profile,
    level: profile.seniority && capital(profile.seniority),
    codes: codes(profile),
    instances: instances.map((role) => {
      const { shared, beyond } = skillsAgainst(role, profile);
      return roleCard(role, site, compared(shared, beyond));
    }),
    compared: instances.slice(0, mostCompared).map((role) => ({
      title: `${role.title}, ${role.employer.name}`,
      path: paths.role(role.slug),
      parts: againstProfile(role, profile),
    })),
    skills: profile.skills.map(skillLink),
    next: next.map(profileLink),
    previous: profiles.filter((other) => other.next.includes(profile.slug)).map(profileLink),
    levels: next.map((to) => ({
      title: to.title,
      path: paths.profile(to.slug),
      parts: nextLevel(profile, to),
    })),
    guides: guides.filter((guide) => guide.profile === profile.slug).map(guideCard),
  };
}

function profileLink({ title, slug }: Profile): Link {
  return { name: title, path: paths.profile(slug) };
}

type Named = { name: string };

function names(skills: readonly Named[]): string[] {
  return skills.map(({ name }) => name);
}

function compared(shared: readonly Named[], beyond: readonly Named[]): string {
  const both =
    shared.length > 0 ? `Shares ${few(shared)} with the profile` : 'Names none of the profile’s skills';
  return beyond.length > 0 ? `${both}; asks beyond it for ${few(beyond)}` : both;
}

/** The first three by name, and how many more. */
function few(skills: readonly Named[]): string {
  const rest = skills.length - 3;
  return sentenceList([...names(skills.slice(0, 3)), ...(rest > 0 ? [`${rest} more`] : [])]);
}

function codes({ occupation }: Profile): string[] {
  if (!occupation) return [];
  const { isco08, soc, esco, label } = occupation;
  return [
    isco08 ? `ISCO-08 ${isco08}` : '',
    soc ? `O*NET-SOC ${soc}` : '',
    esco ? `ESCO ${esco}` : '',
    label ? `classified as ${label}` : '',
  ].filter((code) => code !== '');
}
