import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { environment } from '#environment.ts';
import { changed } from './check/changed.ts';
import { plain } from './plain-errors.ts';
import { reviewed } from './review/reviewed.ts';

const checker = fileURLToPath(new URL('./check.ts', import.meta.url));
const { values } = parseArgs({
  options: {
    changed: { type: 'string', default: 'HEAD' },
    site: { type: 'string', default: 'dist.preview' },
    out: { type: 'string', default: 'dist.review' },
  },
});

try {
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'findings.sarif'), findings('sarif'));
  const files = await changed(values.changed, environment.contentRoot);
  const site = existsSync(join(values.site, 'index.html')) ? values.site : undefined;
  const review = reviewed(JSON.parse(findings('json')), files, site);
  writeFileSync(join(values.out, 'review.json'), JSON.stringify(review));
  console.log(`The review is in ${values.out}.`);
} catch (error) {
  console.error(plain(error));
  process.exitCode = 2;
}

/** What the check says of what has changed, for programs. */
function findings(format: 'json' | 'sarif'): string {
  const words = [checker, '--format', format, '--changed', values.changed];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0 && status !== 1) throw new Error(stderr.trim());
  return stdout;
}
