import type { Catalogue } from '#domain/catalogue.ts';
import { feedOf, rolesJson } from '#domain/feed-paths.ts';
import { paths } from '#domain/paths.ts';
import { plain } from './body-markdown.ts';
import { summary } from './feed-item.ts';

/** So many roles are named; all of them stand in /roles.json. */
const most = 100;

/** A guide to the site for programs that read text (https://llmstxt.org). */
export function llms({ site, openRoles, employers, profiles, guides }: Catalogue): string {
  const link = (name: string, path: string, about: string) =>
    `- [${plain(name)}](${new URL(path, site.url).href}): ${plain(about)}`;
  const section = (heading: string, lines: string[]) =>
    lines.length > 0 ? [`## ${heading}`, lines.join('\n')] : [];
  return `${[
    `# ${plain(site.name)}`,
    `> ${plain(site.description)}`,
    'Every fact of a role is stated by the employer or its recruiter, estimated by a third party, derived by this site, or unknown. Pass a fact on with its kind: an estimate is not what the employer pays, and what is unknown was not said.',
    ...section('All open roles', [
      link(
        'Roles as JSON',
        rolesJson(1),
        `${openRoles.length} open, each fact with its kind and who says so`,
      ),
      link('Schema of that JSON', paths.rolesSchema, 'JSON Schema 2020-12'),
      link('JSON Feed', feedOf(paths.roles, 'json'), 'the newest roles with their whole text'),
      link('About the feeds', paths.feeds, 'what they hold and where every list has its own'),
    ]),
    ...section(
      openRoles.length > most ? `The newest ${most} open roles` : 'Open roles',
      openRoles
        .slice(0, most)
        .map((role) => link(role.title, paths.roleMarkdown(role.slug), summary(role, site))),
    ),
    ...section(
      'Role profiles',
      profiles.map(({ title, slug, summary: about }) => link(title, paths.profile(slug), about)),
    ),
    ...section(
      'Guides',
      guides.map(({ title, slug, by }) =>
        link(title, paths.guide(slug), `advice by ${by}, not by an employer`),
      ),
    ),
    ...section('Optional', [
      link('Employers', paths.employers, `${employers.length}, each with its open roles`),
      link('Skills', paths.skills, 'what roles ask for, explained'),
    ]),
  ].join('\n\n')}\n`;
}
