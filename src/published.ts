import { readFolder, type FolderReading } from '#content/folder.ts';
import { catalogue, type Catalogue } from '#domain/catalogue.ts';
import { environment } from '#environment.ts';

export type Read = Pick<FolderReading, 'content' | 'names' | 'problems'>;

let given: Read | undefined;
let known: Catalogue | undefined;

/** What a build publishes has been read already. */
export function publish(read: Read): void {
  given = read;
}

/** What a build publishes, read when it is first asked for and not given. Throws where there are mistakes in it. */
export function published(): Catalogue {
  return (known ??= link());
}

function link(): Catalogue {
  const { contentRoot, now, siteUrl } = environment;
  const { content, names, problems } = given ?? readFolder(contentRoot);
  if (content.site === undefined) throw new Error('The content has no readable site.yaml.');
  given = undefined;
  const site = { ...content.site, url: siteUrl ?? content.site.url };
  const linked = catalogue({ ...content, site }, { now, drafts: false }, names);
  const errors = [...problems, ...linked.problems].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const files = [...new Set(errors.map(({ file }) => file))].join(', ');
    throw new Error(`There are mistakes in ${files}. Run npm run check:content, which names them.`);
  }
  return linked.catalogue;
}
