import { readFolder } from '#content/folder.ts';
import { catalogue, type Catalogue } from '#domain/catalogue.ts';
import { contentFolder } from '../../support/content-folder.ts';

/** The catalogue of the sound fixture content, with texts by path laid over it, on 20 November 2026. */
export function catalogueOf(over: Record<string, string> = {}): Catalogue {
  using folder = contentFolder(over);
  const { content, problems } = readFolder(folder.root);
  const { site } = content;
  if (problems.length > 0 || site === undefined) throw new Error(JSON.stringify(problems));
  const now = Temporal.Instant.from('2026-11-20T09:00:00Z');
  const linked = catalogue({ ...content, site }, { now, drafts: false });
  if (linked.problems.length > 0) throw new Error(JSON.stringify(linked.problems));
  return linked.catalogue;
}

/** An open role in the fixture content. */
export function roleFile(fields: string, text = 'You keep the models of a bank running.'): string {
  return `---\ntitle: Model Keeper\nemployer: acme-robotics\nposted: 2026-11-10\n${fields}\n---\n\n${text}\n`;
}
