import { readFolder, type Remembered } from '#content/folder.ts';
import { readAhead } from '#content/read-ahead.ts';
import { catalogue, type Catalogue } from '#domain/catalogue.ts';
import { environment } from '#environment.ts';

let known: Catalogue | undefined;
let begun: Promise<Catalogue> | undefined;

/** What a build publishes, read when it is first asked for. Throws where there are mistakes in it. */
export function published(): Catalogue {
  return (known ??= link());
}

/** The same, with turns for all else while it is read: see `readAhead`. */
export function readPublished(): Promise<Catalogue> {
  return (begun ??= readInTurns());
}

async function readInTurns(): Promise<Catalogue> {
  return (known ??= link(await readAhead(environment.contentRoot)));
}

function link(memory?: Map<string, Remembered>): Catalogue {
  const { contentRoot, now, siteUrl } = environment;
  const { content, names, problems } = readFolder(contentRoot, { memory });
  if (content.site === undefined) throw new Error('The content has no readable site.yaml.');
  const site = { ...content.site, url: siteUrl ?? content.site.url };
  const linked = catalogue({ ...content, site }, { now, drafts: false }, names);
  const errors = [...problems, ...linked.problems].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const files = [...new Set(errors.map(({ file }) => file))].join(', ');
    throw new Error(`There are mistakes in ${files}. Run npm run check:content, which names them.`);
  }
  return linked.catalogue;
}
