import './plain-errors.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { queries } from './bench-search/queries.ts';
import { resultTable } from './bench-search/result-table.ts';
import { siteSize } from './bench-search/site-size.ts';
import { firstResults, typing } from './bench-search/typing.ts';
import { obtainedBrowser } from './browser/obtained.ts';
import { host } from './measure/host.ts';
import { machine } from './measure/machine.ts';
import { contentOptions, preparedContent } from './measure/prepared-content.ts';
import { withTable } from './measure/readme.ts';
import { siteBuild } from './measure/site-build.ts';
import { writeContent } from './measure/written-content.ts';

const { values } = parseArgs({
  options: {
    ...contentOptions,
    readme: { type: 'boolean', default: false },
  },
});
const contentRoot = resolve('.cache/bench-search/content');
const outDir = resolve('.cache/bench-search/dist');
const visits = 5;

console.error('Writing the content …');
const { content, what } = preparedContent(values);
writeContent(contentRoot, content);
console.error(`Building a site of ${content.roles.size} roles …`);
const build = await siteBuild(contentRoot, outDir);

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

const table = resultTable({
  circumstances: [
    what,
    `${words.length} queries typed key by key`,
    `${machine()}, ${engine}`,
    Temporal.Now.plainDateISO().toString(),
  ],
  build,
  size: siteSize(outDir),
  visits: firsts,
  typing: typed,
});
console.log(table);
if (values.readme)
  writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), 'bench:search', table));
