import { environment } from '#environment.ts';
import { plain } from '../plain-errors.ts';
import { clearOldCaches } from './old-caches.ts';
import { secondThread, type SecondThread } from './second-thread.ts';
import { staging } from './staging.ts';

/** Where something is built, and what goes on beside it. */
export type Undertaking = {
  folder: string;
  beside: SecondThread;
  /** Whether the content can be built at all; what was found in it has then been printed. */
  sound: Promise<boolean>;
};

/**
 * Checks the content, and meanwhile has `make` build something from it that takes the place of `target` when it
 * says that all is well; `leave` is given what was there. False when anything fails, with the reason printed; `target`
 * is then as it was.
 */
export async function undertake(
  target: string,
  make: (undertaking: Undertaking) => Promise<boolean>,
  leave?: (old: string) => void,
): Promise<boolean> {
  // The clock was read once; the build reads it from here.
  process.env['BUILD_DATE'] = environment.now.toString();
  // A shell that is set up for development or tests must not make the build publish drafts.
  process.env['NODE_ENV'] = 'production';
  delete process.env['DEV'];
  clearOldCaches(Date.now());
  const { folder, keep, discard } = staging(target);
  const stop = (signal: NodeJS.Signals) => {
    discard();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop).once('exit', discard);
  const beside = secondThread(folder);
  const sound = isSound(beside);
  const made = make({ folder, beside, sound });
  // Awaited when the content is known to be sound; what goes wrong in a build of other content is of no interest.
  made.catch(() => {});
  try {
    const isGood = (await sound) && (await made);
    if (isGood) keep(leave);
    else discard();
    return isGood;
  } catch (error) {
    console.error(`The site could not be built.\n${plain(error)}`);
    discard();
    return false;
  } finally {
    beside.end();
    process.off('SIGINT', stop).off('SIGTERM', stop).off('exit', discard);
  }
}

/** Waits until the content is known to be sound. Throws when it is not. */
export async function soundness(sound: Promise<boolean>): Promise<void> {
  if (!(await sound)) throw new Error('There are errors in the content.');
}

/** Prints what the check of the content finds, except for hints. */
async function isSound({ checked }: SecondThread): Promise<boolean> {
  const { said, isSound } = await checked;
  console.log(said);
  if (isSound) console.log('Building the site …');
  else console.error('Nothing was built: correct the errors above first.');
  return isSound;
}
