import { plain } from './plain-errors.ts';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { obtainedBrowser } from './browser/obtained.ts';
import { stages, type Stage } from './test/stages.ts';
import { sum, tally, words, type Tally } from './test/tally.ts';

const reports = '.cache/test-reports';
mkdirSync(reports, { recursive: true });

const tallies: [name: string, tally: Tally][] = [];
for (const stage of stages) {
  console.log(`\n── ${stage.name}`);
  tallies.push([stage.name, await run(stage)]);
}
const all = sum(tallies.map(([, one]) => one));
console.log(`\n${tallies.map(([name, one]) => `${name}: ${words(one)}`).join('\n')}\n`);
console.log(words(all));
process.exitCode = all.failed > 0 ? 1 : 0;

/** Runs a stage with its words on the terminal; whatever befalls it is counted, and the next one follows. */
async function run({ name, program, words, report, browser: kind }: Stage): Promise<Tally> {
  const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
  rmSync(file, { force: true });
  try {
    const browser = kind ? { [kind.variable]: obtainedBrowser(kind) } : {};
    const options = {
      'exit code': [],
      vitest: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      playwright: ['--reporter=list,json'],
    }[report];
    const child = spawn(process.execPath, [program, ...words, ...options], {
      stdio: 'inherit',
      env: { ...process.env, ...browser, ASTRO_TELEMETRY_DISABLED: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('close', resolve);
    });
    return tally(report, code === 0, report === 'exit code' ? undefined : read(file));
  } catch (error) {
    console.error(plain(error));
    return tally('exit code', false, undefined);
  }
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
