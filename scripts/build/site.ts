import { build } from 'astro';
import { environment } from '#environment.ts';
import { oneCopy } from '#integrations/one-copy.ts';
import { publish } from '#published.ts';
import { inspection } from '#rules/inspection.ts';
import { block, summary } from '../check/pretty.ts';
import { sourceLines } from '../check/source-lines.ts';
import { unheard } from '../check/unheard.ts';
import { plain } from '../plain-errors.ts';
import { isFaultless } from './gate.ts';
import { madePages } from './made-pages.ts';
import { staging } from './staging.ts';

/**
 * Checks the content, builds the site and puts it into OUT_DIR when the gate finds no fault. False when any fails, with the reason printed;
 * OUT_DIR is then as it was.
 */
export async function site(): Promise<boolean> {
  if (!isSound()) {
    console.error('Nothing was built: correct the errors above first.');
    return false;
  }
  console.log('Building the site …');
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
  try {
    const { default: config } = await import('../../astro.config.ts');
    await build({
      ...config,
      configFile: false,
      integrations: [...(config.integrations ?? []), oneCopy(), madePages(process.stderr)],
      outDir: folder,
      logLevel: process.env['DEBUG'] ? 'info' : 'silent',
    });
    if (!isFaultless(folder)) {
      discard();
      return false;
    }
    keep();
    return true;
  } catch (error) {
    console.error(`The site could not be built.\n${plain(error)}`);
    discard();
    return false;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop).off('exit', discard);
  }
}

/** Prints what the check of the content finds, except for hints; what it has read is what is published. */
function isSound(): boolean {
  const found = inspection(environment.contentRoot, environment.now, { siteUrl: environment.siteUrl });
  const lines = sourceLines(environment.contentRoot);
  const pressing = found.problems.filter(({ severity }) => severity !== 'hint');
  const said = [...pressing.map((problem) => block(problem, { lines })), summary(found)].join('\n');
  console.log(unheard(said));
  if (pressing.length < found.problems.length) console.log('`npm run check:content` shows the hints.');
  if (found.catalogue === undefined || found.problems.some(({ severity }) => severity === 'error'))
    return false;
  publish(found.catalogue);
  return true;
}
