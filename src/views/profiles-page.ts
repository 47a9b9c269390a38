import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import { countText } from './format.ts';
import { listHead, type ListItem } from './list-page.ts';
import type { PageHead } from './page-head.ts';

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

/** Every profile by its title, with how many open roles name it. */
export function profileItems({ profiles, openRoles }: Catalogue): ListItem[] {
  const open = Map.groupBy(openRoles, ({ profile }) => profile?.slug);
  return profiles.map(({ slug, title, summary }) => ({
    name: title,
    path: paths.profile(slug),
    note: `${summary} ${countText(open.get(slug)?.length ?? 0, 'open role')}.`,
  }));
}
