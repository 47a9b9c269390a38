import './plain-errors.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { environment } from '#environment.ts';
import { auditTable, isMet } from './audit/audit-table.ts';
import { auditedPage, type AuditedPage } from './audit/audited-page.ts';
import { lighthouse, lighthouseReport } from './audit/lighthouse.ts';
import { auditedPages } from './audit/pages.ts';
import { weights } from './audit/weights.ts';
import { obtainedBrowser } from './browser/obtained.ts';
import { host } from './measure/host.ts';
import { machine } from './measure/machine.ts';
import { withTable } from './measure/readme.ts';
import { siteBuild } from './measure/site-build.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [''] },
    readme: { type: 'boolean', default: false },
  },
});
const pages = auditedPages.filter(({ what, path }) =>
  values.only.some((words) => `${what} ${path}`.includes(words)),
);
if (pages.length === 0)
  throw new Error(`No page has \`${values.only.join('` or `')}\` in its name or address.`);
const browser = obtainedBrowser();
const folder = resolve('.cache/audit/dist');

console.error('Building the site …');
await siteBuild(environment.contentRoot, folder);
const served = await host(folder);
const audited: AuditedPage[] = [];
try {
  for (const page of pages) {
    console.error(`Looking at ${page.what} (${audited.length + 1} of ${pages.length}) …`);
    const address = served.address + page.path;
    const report = await lighthouseReport(address, browser);
    const html = readFileSync(join(folder, page.file), 'utf8');
    audited.push(auditedPage(page, report, weights(report, { address, folder, html })));
  }
} finally {
  served.close();
}
const table = auditTable(audited, [
  `Lighthouse ${lighthouse.split('@')[1]}, as on a phone`,
  machine(),
  Temporal.Now.plainDateISO().toString(),
]);
console.log(table);
if (values.readme) writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), 'audit', table));
if (!audited.every(isMet)) process.exitCode = 1;
