import type { Catalogue } from '#domain/catalogue.ts';
import { feedFiles, feedOf, jsonFeedPage, type FeedForm } from '#domain/feed-paths.ts';
import { paths } from '#domain/paths.ts';
import type { Role } from '#domain/role.ts';
import { roleAdvert } from '#views/role-advert.ts';
import { roleCalendar } from './calendar.ts';
import { feedLists, type FeedList } from './feed-lists.ts';
import { pageRoles } from './feed.ts';
import { jsonPage, jsonPages, listFile } from './list-file.ts';
import { roleDocument } from './role-document.ts';
import { roleMarkdown } from './role-markdown.ts';

/** A list with those of its roles that stand in one file, and the number of files that share them all. */
export type ListPart = { list: FeedList; roles: readonly Role[]; pages: number };

/** A file of the site by its path. Besides `of`, nothing goes into it but what the site says of itself. */
export type SiteFile = { path: string; of: Role | ListPart; text: () => string | undefined };

/** Every list in every form and every role as data and text, one after another; some have no text. */
export function* followedFiles(catalogue: Catalogue): Generator<SiteFile> {
  const { site, roles } = catalogue;
  for (const list of feedLists(catalogue)) {
    const [newest, all] = [pagePart(list, 1), { list, roles: list.roles, pages: 1 }];
    // The keys of the table are the forms.
    for (const form of Object.keys(feedFiles) as FeedForm[]) {
      yield {
        path: feedOf(list.path, form),
        of: form === 'calendar' ? all : newest,
        text: () => listFile(list, form, catalogue),
      };
    }
    for (let page = 2; page <= jsonPages(list); page++) {
      yield {
        path: jsonFeedPage(page),
        of: pagePart(list, page),
        text: () => jsonPage(list, page, catalogue),
      };
    }
  }
  for (const role of roles) {
    const advert = () => roleAdvert(role, site);
    yield {
      path: paths.roleJson(role.slug),
      of: role,
      text: () => JSON.stringify(roleDocument(advert(), site)),
    };
    yield { path: paths.roleMarkdown(role.slug), of: role, text: () => roleMarkdown(advert(), site) };
    yield { path: paths.roleCalendar(role.slug), of: role, text: () => roleCalendar(role, site) };
  }
}

function pagePart(list: FeedList, page: number): ListPart {
  return { list, roles: pageRoles(list, page), pages: jsonPages(list) };
}
