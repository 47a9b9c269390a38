import './plain-errors.ts';
import { enableCompileCache } from 'node:module';

// From here on modules that were loaded before need not be compiled again.
enableCompileCache();
// What stops it before it has checked anything.
process.exitCode = 2;
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // Whoever reads has read enough.
  if (code === 'EPIPE') process.exit();
});
const { check } = await import('./check/command.ts');
process.exitCode = await check(process.argv.slice(2));
