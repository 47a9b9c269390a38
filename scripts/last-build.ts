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
mkdirSync(values.out, { recursive: true });
const file = join(values.out, 'build.json');
if (manifest !== undefined) writeFileSync(file, manifest);
const named = manifest === undefined ? 'none' : file;
writeFileSync(join(values.out, 'last-build.txt'), `${named}\n`);
output('manifest', named);
console.log(
  manifest === undefined
    ? `The build is compared with nothing: ${site} has no /build.json, or is not to be compared with.`
    : `The build is held against ${site}/build.json.`,
);
