import type { Catalogue } from '#domain/catalogue.ts';
import { feedFiles, feedOf, jsonFeedPage, type FeedForm } from '#domain/feed-paths.ts';
import { paths } from '#domain/paths.ts';
import { roleAdvert } from '#views/role-advert.ts';
import { roleCalendar } from './calendar.ts';
import { feedLists } from './feed-lists.ts';
import { jsonPage, jsonPages, listFile } from './list-file.ts';
import { roleDocument } from './role-document.ts';
import { roleMarkdown } from './role-markdown.ts';

/** A file of the site by its path. */
export type SiteFile = { path: string; text: string };

/** Every list in every form and every role as data and text, one after another. */
export function* followedFiles(catalogue: Catalogue): Generator<SiteFile> {
  const { site, roles } = catalogue;
  for (const list of feedLists(catalogue)) {
    // The keys of the table are the forms.
    for (const form of Object.keys(feedFiles) as FeedForm[]) {
      yield { path: feedOf(list.path, form), text: listFile(list, form, catalogue) };
    }
    for (let page = 2; page <= jsonPages(list); page++) {
      yield { path: jsonFeedPage(page), text: jsonPage(list, page, catalogue) };
    }
  }
  for (const role of roles) {
    const advert = roleAdvert(role, site);
    yield { path: paths.roleJson(role.slug), text: JSON.stringify(roleDocument(advert, site)) };
    yield { path: paths.roleMarkdown(role.slug), text: roleMarkdown(advert, site) };
    const text = roleCalendar(role, site);
    if (text !== undefined) yield { path: paths.roleCalendar(role.slug), text };
  }
}
