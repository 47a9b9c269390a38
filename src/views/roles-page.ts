import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import { isOpen } from '#domain/role.ts';
import { browse, type BrowseGroup } from './browse.ts';
import { countText } from './format.ts';
import { listHead } from './list-page.ts';
import type { PageHead } from './page-head.ts';
import { pageCount, pagination, slicePage, type Pagination } from './pagination.ts';
import { roleCard, type RoleCard } from './role-card.ts';

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
