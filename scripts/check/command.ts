import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { environment } from '#environment.ts';
import { writeEditorFields } from '#content/editor-fields.ts';
import type { Remembered } from '#content/folder.ts';
import { inspection, type Inspected, type Inspection } from '#rules/inspection.ts';
import { alike } from './alike.ts';
import { asked } from './asked.ts';
import { changed } from './changed.ts';
import { difference } from './difference.ts';
import { visible } from './excerpt.ts';
import { options, usage, type Options } from './options.ts';
import { block, summary } from './pretty.ts';
import { repairs } from './repairs.ts';
import { report } from './report.ts';
import { sharedInspection } from './shared-inspection.ts';
import { pathOf, sourceLines } from './source-lines.ts';
import { count } from './tally.ts';
import { watch } from './watch.ts';
import { write } from './write.ts';

const { contentRoot: root, now, siteUrl } = environment;
const colour = process.stdout.isTTY && !process.env['NO_COLOR'];

/** Checks as a command line says, and tells how to exit: 0, or 1 for errors in the content. Throws when it cannot. */
export async function check(written: readonly string[]): Promise<0 | 1> {
  const wanted = options(written);
  if (wanted.help) {
    console.log(usage);
    return 0;
  }
  if (!existsSync(root)) {
    throw new Error(`There is no content folder at ${root}. Name the folder in CONTENT_ROOT.`);
  }
  // An editor that has the project open knows the fields of new files too from now on.
  if (root === resolve('content')) writeEditorFields(root, resolve('.'));
  const { deploy, format, watch: keepOn, fix } = wanted;
  if (keepOn) return await watched(deploy);
  const inspected: Inspected = {
    deploy,
    siteUrl,
    only: await only(wanted),
    alike: (files) => alike(files, root),
  };
  if (fix) return mend(inspected, wanted.dryRun);
  const found = await (inspected.only
    ? inspection(root, now, inspected)
    : sharedInspection(root, now, inspected));
  console.log(report(found, format, { lines: sourceLines(root), colour }));
  return result(found);
}

async function only({ changed: base, files }: Options): Promise<Set<string> | undefined> {
  if (base !== undefined) return await changed(base, root);
  return files.length > 0 ? asked(files, root) : undefined;
}

function mend(inspected: Inspected, dryRun: boolean): 0 | 1 {
  const { files, left } = repairs(root, now, inspected);
  for (const one of files) {
    console.log(difference(one, colour));
    if (!dryRun) write(pathOf(root, one.file), one.after);
  }
  const amount = count(files.length, 'file');
  if (dryRun) {
    console.log(
      files.length === 0 ? 'There is nothing to mend.' : `${amount} would be mended. Nothing was written.`,
    );
    return result(inspection(root, now, inspected));
  }
  console.log(`${files.length === 0 ? 'There is nothing to mend' : `${amount} mended`}.\n`);
  console.log(report(left, 'pretty', { lines: sourceLines(root), colour }));
  return result(left);
}

/** Checks everything once, then at each save what was saved and what that has changed elsewhere. */
async function watched(deploy: boolean): Promise<0> {
  const memory = new Map<string, Remembered>();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  let told = new Set<string>();
  const ended = watch(root, stop.signal, (saved) => {
    const found = inspection(root, now, { deploy, siteUrl, memory });
    const lines = sourceLines(root);
    const news = found.problems.filter((one) => saved.has(one.file) || !told.has(identity(one)));
    const time = Temporal.Now.plainTimeISO().toString({ smallestUnit: 'second' });
    const blocks = news.map((problem) => block(problem, { lines, colour }));
    console.log([`\n${time}  ${[...saved].map(visible).join(', ')}`, ...blocks, summary(found)].join('\n'));
    told = new Set(found.problems.map(identity));
  });
  const first = inspection(root, now, { deploy, siteUrl, memory });
  told = new Set(first.problems.map(identity));
  console.log(report(first, 'pretty', { lines: sourceLines(root), colour }));
  console.log(`\nWatching ${root}. Press Ctrl-C to end.`);
  await ended;
  console.log('\nNo longer watching.');
  return 0;
}

function identity({ file, rule, message }: Inspection['problems'][number]): string {
  return `${file} ${rule} ${message}`;
}

function result({ problems }: Inspection): 0 | 1 {
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
