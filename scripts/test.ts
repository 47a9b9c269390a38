import { plain } from './plain-errors.ts';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { obtainedBrowser } from './browser/obtained.ts';
import { stages, type Stage } from './test/stages.ts';
import { failedTests, sum, tally, words, type Tally } from './test/tally.ts';

const reports = '.cache/test-reports';
mkdirSync(reports, { recursive: true });

const isCheck = ({ report }: Stage) => report === 'exit code';
// Each keeps one core busy, and says nothing before its end.
const tallies = await Promise.all(stages.filter(isCheck).map(run));
for (const stage of stages) if (!isCheck(stage)) tallies.push(await run(stage));

const all = sum(tallies.map(([, one]) => one));
console.log(`\n${tallies.map(([name, one]) => `${name}: ${words(one)}`).join('\n')}\n`);
if (all.failures.length > 0) console.log(failedTests(all));
console.log(words(all));
process.exitCode = all.failures.length > 0 ? 1 : 0;

/** Runs a stage with its words on the terminal; whatever befalls it is counted, and the next one follows. */
async function run(stage: Stage): Promise<[name: string, tally: Tally]> {
  const { name, program, words, report, browser: kind } = stage;
  const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
  rmSync(file, { force: true });
  try {
    if (!isCheck(stage)) console.log(heading(name));
    const browser = kind ? { [kind.variable]: obtainedBrowser(kind) } : {};
    const options = {
      'exit code': [],
      vitest: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      playwright: ['--reporter=list,json'],
    }[report];
    const child = spawn(process.execPath, [program, ...words, ...options], {
      stdio: isCheck(stage) ? 'pipe' : 'inherit',
      env: { ...process.env, ...browser, ASTRO_TELEMETRY_DISABLED: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (part: string) => (said += part));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('close', resolve);
    });
    if (isCheck(stage)) console.log(`${heading(name)}\n${said.trim()}`);
    return [name, tally(name, report, code === 0, isCheck(stage) ? said : read(file))];
  } catch (error) {
    console.error(plain(error));
    return [name, tally(name, 'exit code', false, plain(error))];
  }
}

function heading(name: string): string {
  return `\n── ${name}`;
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
