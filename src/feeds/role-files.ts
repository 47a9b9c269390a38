import { paths } from '#domain/paths.ts';
import type { Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { roleAdvert } from '#views/role-advert.ts';
import { roleCalendar } from './calendar.ts';
import { roleDocument } from './role-document.ts';
import { roleMarkdown } from './role-markdown.ts';

/** The other forms of a role by their paths, each made when it is asked for; one that it does not have has no text. */
export function roleFiles(role: Role, site: Site): { path: string; text: () => string | undefined }[] {
  const { slug } = role;
  return [
    {
      path: paths.roleJson(slug),
      text: () => JSON.stringify(roleDocument(roleAdvert(role, site), site)),
    },
    { path: paths.roleMarkdown(slug), text: () => roleMarkdown(roleAdvert(role, site), site) },
    { path: paths.roleCalendar(slug), text: () => roleCalendar(role, site) },
  ];
}
