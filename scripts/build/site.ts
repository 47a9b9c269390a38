import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { environment } from '#environment.ts';
import { manifestFile } from '#gate/last-build.ts';
import { passed, report } from '#gate/report.ts';
import { oneCopy } from '#integrations/one-copy.ts';
import { plain } from '../plain-errors.ts';
import { madePages } from './made-pages.ts';
import { secondThread, type SecondThread } from './second-thread.ts';
import { staging } from './staging.ts';

/**
 * Checks the content, builds the site and puts it into OUT_DIR when the gate finds no fault. False when any fails,
 * with the reason printed; OUT_DIR is then as it was.
 */
export async function site(): Promise<boolean> {
  // The clock was read once; the build reads it from here.
  process.env['BUILD_DATE'] = environment.now.toString();
  // A shell that is set up for development or tests must not make the build publish drafts.
  process.env['NODE_ENV'] = 'production';
  delete process.env['DEV'];
  const { folder, keep, discard } = staging(environment.outDir);
  const stop = (signal: NodeJS.Signals) => {
    discard();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop).once('exit', discard);
  const beside = secondThread(folder);
  const sound = isSound(beside);
  const made = isMade(folder, beside, sound);
  // Awaited when the content is known to be sound; what goes wrong in a build of other content is of no interest.
  made.catch(() => {});
  try {
    const isPublished = (await sound) && (await made);
    if (isPublished) keep();
    else discard();
    return isPublished;
  } catch (error) {
    console.error(`The site could not be built.\n${plain(error)}`);
    discard();
    return false;
  } finally {
    beside.end();
    process.off('SIGINT', stop).off('SIGTERM', stop).off('exit', discard);
  }
}

/** Prints what the check of the content finds, except for hints. */
async function isSound({ checked }: SecondThread): Promise<boolean> {
  const { said, isSound } = await checked;
  console.log(said);
  if (isSound) console.log('Building the site …');
  else console.error('Nothing was built: correct the errors above first.');
  return isSound;
}

/**
 * Builds the site in `folder` and holds it against the content and against the last build. When nothing is wrong
 * the site says in /build.json what the next build must keep.
 */
async function isMade(folder: string, beside: SecondThread, sound: Promise<boolean>): Promise<boolean> {
  let followed = Promise.resolve('');
  const follower = {
    async begin() {
      if (!(await sound)) throw new Error('There are errors in the content.');
      followed = beside.follow();
    },
    made: beside.read,
    async end() {
      console.log(await followed);
    },
  };
  const { default: config } = await import('../../astro.config.ts');
  await build({
    ...config,
    configFile: false,
    integrations: [...(config.integrations ?? []), oneCopy(), madePages(process.stderr, follower)],
    outDir: folder,
    logLevel: process.env['DEBUG'] ? 'info' : 'silent',
  });
  const { faults, pages, postings, manifest } = await beside.pass();
  if (faults.length > 0) {
    console.error(report(faults));
    return false;
  }
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest)}\n`);
  console.log(passed(pages, postings));
  return true;
}
