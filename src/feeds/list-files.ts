import type { Catalogue } from '#domain/catalogue.ts';
import { feedFiles, feedOf, jsonFeedPage, type FeedForm } from '#domain/feed-paths.ts';
import type { Role } from '#domain/role.ts';
import { feedLists, type FeedList } from './feed-lists.ts';
import { pageRoles } from './feed.ts';
import { jsonPage, jsonPages, listFile } from './list-file.ts';

/** A list with those of its roles that stand in one file, and the number of files that share them all. */
export type ListPart = { list: FeedList; roles: readonly Role[]; pages: number };

/** A file of the site by its path. Besides `of`, nothing goes into it but what the site says of itself. */
export type ListFile = { path: string; of: ListPart; text: () => string };

/** Every list in every form, one after another. */
export function* listFiles(catalogue: Catalogue): Generator<ListFile> {
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
}

function pagePart(list: FeedList, page: number): ListPart {
  return { list, roles: pageRoles(list, page), pages: jsonPages(list) };
}
