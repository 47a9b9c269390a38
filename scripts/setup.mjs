// Runs before `npm start`, `npm test` and their like, under any Node from 18 on and with nothing installed.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const installed = join(modules, '.package-lock.json');
const onWindows = process.platform === 'win32';

if (changed(installed) < changed(join(root, 'package-lock.json'))) {
  console.log('Installing packages, once …');
  const complaints = install();
  if (complaints !== '') fail(`${complaints}\nThe packages could not be installed; npm says why above.`);
}
if (!hasOwnRuntime()) {
  // `npm run` looks here first, and would go on meeting a runtime that does not start.
  for (const ending of ['', '.cmd', '.ps1']) rmSync(join(modules, '.bin', `node${ending}`), { force: true });
  if (!('Temporal' in globalThis)) {
    fail(
      `This needs Node 26, which npm could not install into node_modules, and the Node of this machine is ${process.version}: install Node 26 or newer from https://nodejs.org and try again.`,
    );
  }
}

/** What npm complains of when it cannot install; empty when all is well. */
function install() {
  const complaints = npm('ci');
  // Everything but the runtime works without install scripts, and this machine's Node may be new enough.
  return complaints.includes('installArchSpecificPackage') ? npm('ci', '--ignore-scripts') : complaints;
}

/** @param {string[]} command */
function npm(...command) {
  const calm = ['--include=dev', '--loglevel=error', '--no-audit', '--no-fund', '--no-progress'];
  const own = process.env['npm_execpath'];
  const [program, before] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  const { status, error, stderr } = spawnSync(program, [...before, ...command, ...calm], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: onWindows && program === 'npm',
  });
  return status === 0 ? '' : (error?.message ?? (stderr.trim() || 'npm stopped without saying why.'));
}

function hasOwnRuntime() {
  const runtime = onWindows ? join(modules, 'node', 'bin', 'node.exe') : join(modules, '.bin', 'node');
  // `npm run` has usually started this by the very runtime that is asked for.
  if (existsSync(runtime) && realpathSync(runtime) === process.execPath) return 'Temporal' in globalThis;
  return spawnSync(runtime, ['-p', 'typeof Temporal'], { encoding: 'utf8' }).stdout?.trim() === 'object';
}

/** When a file last changed; 0 when there is none. @param {string} file */
function changed(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {string} sentence */
function fail(sentence) {
  rmSync(installed, { force: true });
  console.error(sentence);
  process.exit(1);
}
