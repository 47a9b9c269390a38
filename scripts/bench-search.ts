import './plain-errors.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { host } from './bench-search/host.ts';
import { invented } from './bench-search/invented.ts';
import { measuredBuild } from './bench-search/measured-build.ts';
import { postings } from './bench-search/postings.ts';
import { queries } from './bench-search/queries.ts';
import { withTable } from './bench-search/readme.ts';
import { resultTable } from './bench-search/result-table.ts';
import { siteSize } from './bench-search/site-size.ts';
import { firstResults, typing } from './bench-search/typing.ts';
import { writeContent } from './bench-search/written-content.ts';
import { obtainedBrowser } from './browser/obtained.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    roles: { type: 'string', default: '10000' },
    readme: { type: 'boolean', default: false },
  },
});
const most = Number(values.roles);
if (!Number.isInteger(most) || most < 1) {
  throw new Error(
    `--roles is \`${values.roles}\`, which is not a number of roles. Write it like --roles 1000.`,
  );
}
const contentRoot = resolve('.cache/bench-search/content');
const outDir = resolve('.cache/bench-search/dist');
const visits = 5;

console.error('Writing the content …');
const content = values.content === undefined ? invented(most) : postings(values.content, most);
writeContent(contentRoot, content);
console.error(`Building a site of ${content.roles.size} roles …`);
const build = await measuredBuild(contentRoot, outDir);

console.error('Searching …');
const served = await host(outDir);
const browser = await chromium.launch({
  executablePath: obtainedBrowser(),
  // Chromium refuses to run as root with its sandbox.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const words = queries(content);
const word = words[0]?.split(' ', 1)[0] ?? '';
// Not measured: the host compresses each file when it is first asked for.
await firstResults(browser, served, word);
const firsts = [];
for (let visit = 0; visit < visits; visit++) firsts.push(await firstResults(browser, served, word));
const typed = await typing(browser, served, words);
const engine = `Chromium ${browser.version().split('.', 1)[0]}`;
await browser.close();
served.close();

const kind = values.content === undefined ? 'invented roles' : 'real postings';
const table = resultTable({
  circumstances: [
    `${content.roles.size.toLocaleString('en')} ${kind} of ${content.employers.size.toLocaleString('en')} employers`,
    `${words.length} queries typed key by key`,
    `${cpus()[0]?.model.trim() ?? 'processor not known'}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, ${engine}`,
    Temporal.Now.plainDateISO().toString(),
  ],
  build,
  size: siteSize(outDir),
  visits: firsts,
  typing: typed,
});
console.log(table);
if (values.readme) writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), table));
