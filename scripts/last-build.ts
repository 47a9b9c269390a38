import './plain-errors.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSiteFile } from '#content/folder.ts';
import { environment } from '#environment.ts';
import { published } from './last-build/published.ts';
import { output } from './workflow/output.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist.published' } } });
const site = environment.siteUrl ?? readSiteFile(environment.contentRoot).url;
const manifest = process.env['COMPARE'] === 'false' ? undefined : await published(site);
if (manifest === undefined) {
  console.log(
    `The build is compared with nothing: ${site} has no /build.json, or is not to be compared with.`,
  );
  output('manifest', 'none');
} else {
  const file = join(values.out, 'build.json');
  mkdirSync(values.out, { recursive: true });
  writeFileSync(file, manifest);
  console.log(`The build is held against ${site}/build.json.`);
  output('manifest', file);
}
