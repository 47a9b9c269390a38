import { readFolder } from '#content/folder.ts';
import { catalogue, type Catalogue } from '#domain/catalogue.ts';
import { environment } from '#environment.ts';

/** What a build publishes, for what is written after its pages; read when first asked for, and once. */
export function published(): () => Catalogue {
  let read: Catalogue | undefined;
  return () => (read ??= link());
}

function link(): Catalogue {
  const { contentRoot, now, siteUrl } = environment;
  const { content, names } = readFolder(contentRoot);
  if (content.site === undefined) throw new Error('The content has no readable site.yaml.');
  const site = { ...content.site, url: siteUrl ?? content.site.url };
  return catalogue({ ...content, site }, { now, drafts: false }, names).catalogue;
}
