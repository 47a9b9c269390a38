import type { Catalogue } from '#domain/catalogue.ts';
import type { GuideKind } from '#domain/guide.ts';
import { guideKinds } from '#domain/guide.ts';
import { paths } from '#domain/paths.ts';
import { isOpen } from '#domain/role.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { browse, type BrowseGroup } from './browse.ts';
import { capital, countText } from './format.ts';
import { guideCard, guideKindWords, type GuideCard } from './guide-card.ts';
import type { Link } from './link.ts';
import { pageDescription, pageTitle, type PageHead } from './page-head.ts';
import { pageCount, pagination, slicePage, type Pagination } from './pagination.ts';
import { roleCard, type RoleCard } from './role-card.ts';

export type ListItem = { name: string; path: string; note: string };
export type ListGroup<Item> = { heading: string; items: Item[] };

export type HomePage = {
  head: PageHead;
  roles: RoleCard[];
  total: number;
  employers: Link[];
  profiles: Link[];
  skills: Link[];
  guides: GuideCard[];
};

export function homePage(catalogue: Catalogue): HomePage {
  const { site, openRoles, guides } = catalogue;
  return {
    head: {
      title: pageTitle(`${site.name}: roles that say what they know`),
      description: pageDescription(site.description),
      path: paths.home,
      crumbs: [],
    },
    roles: openRoles.slice(0, 12).map((role) => roleCard(role, site)),
    total: openRoles.length,
    employers: hiring(catalogue).slice(0, 8),
    profiles: profileItems(catalogue)
      .slice(0, 8)
      .map(({ name, path }) => ({ name, path })),
    skills: wantedSkills(catalogue)
      .slice(0, 14)
      .map(({ name, path }) => ({ name, path })),
    guides: guides.slice(0, 6).map(guideCard),
  };
}

export type RolesPage = {
  head: PageHead;
  total: number;
  open: RoleCard[];
  pagination: Pagination;
  past: RoleCard[];
  browse: BrowseGroup[];
};

/** Roles that have closed stay in sight for a while: this many. */
const mostPast = 20;

export function rolesPage(catalogue: Catalogue): RolesPage {
  const { site, roles, openRoles } = catalogue;
  return {
    head: listHead(
      'Open roles',
      paths.roles,
      site.name,
      `All ${countText(openRoles.length, 'open role')}, newest first, each with its pay, place and terms and who states them.`,
    ),
    total: openRoles.length,
    open: slicePage(openRoles, 1).map((role) => roleCard(role, site)),
    pagination: pagination(paths.roles, 1, pageCount(openRoles.length)),
    past: roles
      .filter((role) => !isOpen(role))
      .slice(0, mostPast)
      .map((role) => roleCard(role, site)),
    browse: browse(catalogue),
  };
}

export type EmployersPage = { head: PageHead; groups: ListGroup<ListItem>[] };

export function employersPage(catalogue: Catalogue): EmployersPage {
  const items = employerItems(catalogue);
  const kindOf = new Map(
    catalogue.employers.map(({ slug, kind, disclosed }) => [
      paths.employer(slug),
      disclosed ? kind : 'undisclosed',
    ]),
  );
  const group = (heading: string, kind: string) => ({
    heading,
    items: items.filter(({ path }) => kindOf.get(path) === kind),
  });
  return {
    head: listHead(
      'Employers',
      paths.employers,
      catalogue.site.name,
      'Who is hiring: employers by name, those that may not be named, and recruiters, each with open roles.',
    ),
    groups: [
      group('Employers', 'employer'),
      group('Employers that are not named', 'undisclosed'),
      group('Recruiters', 'agency'),
    ].filter(({ items: found }) => found.length > 0),
  };
}

export type ProfilesPage = { head: PageHead; items: ListItem[] };

export function profilesPage(catalogue: Catalogue): ProfilesPage {
  return {
    head: listHead(
      'Role profiles',
      paths.profiles,
      catalogue.site.name,
      'What a kind of role is there for, what it does and what it asks, apart from any one vacancy.',
    ),
    items: profileItems(catalogue),
  };
}

export type SkillsPage = { head: PageHead; wanted: ListItem[]; groups: ListGroup<ListItem>[] };

export function skillsPage(catalogue: Catalogue): SkillsPage {
  const letters = Map.groupBy(catalogue.skills, ({ name }) => capital(name)[0]!);
  return {
    head: listHead(
      'Skills',
      paths.skills,
      catalogue.site.name,
      'Every skill that roles and profiles name, explained, with the roles that ask for it.',
    ),
    wanted: wantedSkills(catalogue).slice(0, 24),
    groups: [...letters].map(([heading, skills]) => ({
      heading,
      items: skills.map((skill) => skillItem(skill, catalogue)),
    })),
  };
}

export type GuidesPage = { head: PageHead; groups: ListGroup<GuideCard>[] };

export function guidesPage({ site, guides }: Catalogue): GuidesPage {
  const group = (kind: GuideKind) => ({
    heading: guideKindWords[kind],
    items: guides.filter((guide) => guide.kind === kind).map(guideCard),
  });
  return {
    head: listHead(
      'Guides',
      paths.guides,
      site.name,
      'Advice on applying, CVs, cover letters and interviews, each with who gives it. None of it is the employer’s.',
    ),
    groups: guideKinds.map(group).filter(({ items }) => items.length > 0),
  };
}

function listHead(title: string, path: string, siteName: string, description: string): PageHead {
  return {
    title: pageTitle(title, siteName),
    description: pageDescription(description),
    path,
    crumbs: breadcrumbs({ name: title, path }),
  };
}

function employerItems({ employers, openRoles }: Catalogue): ListItem[] {
  return employers.map(({ slug, name, industry }) => {
    const open = openRoles.filter(
      (role) => role.employer.slug === slug || role.recruiter?.agency?.slug === slug,
    ).length;
    return {
      name,
      path: paths.employer(slug),
      note: [industry, countText(open, 'open role')].filter(Boolean).join(' · '),
    };
  });
}

/** Employers with open roles, those with most of them first. */
function hiring({ employers, openRoles }: Catalogue): Link[] {
  const roles = Map.groupBy(openRoles, ({ employer }) => employer.slug);
  return employers
    .map(({ slug, name }) => ({ name, path: paths.employer(slug), count: roles.get(slug)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function profileItems({ profiles, openRoles }: Catalogue): ListItem[] {
  return profiles.map(({ slug, title, summary }) => {
    const open = openRoles.filter((role) => role.profile?.slug === slug).length;
    return {
      name: title,
      path: paths.profile(slug),
      note: `${summary} ${capital(countText(open, 'open role'))}.`,
    };
  });
}

function wantedSkills(catalogue: Catalogue): ListItem[] {
  return catalogue.skills
    .map((skill) => ({ skill, wanted: rolesWith(skill, catalogue) }))
    .filter(({ wanted }) => wanted > 0)
    .sort((a, b) => b.wanted - a.wanted)
    .map(({ skill }) => skillItem(skill, catalogue));
}

function skillItem(skill: Catalogue['skills'][number], catalogue: Catalogue): ListItem {
  const wanted = rolesWith(skill, catalogue);
  return {
    name: skill.name,
    path: paths.skill(skill.slug),
    note: wanted > 0 ? countText(wanted, 'open role') : '',
  };
}

function rolesWith(skill: { slug: string }, { openRoles }: Catalogue): number {
  return openRoles.filter(({ skills }) => skills.some(({ slug }) => slug === skill.slug)).length;
}
