import { plain } from './plain-errors.ts';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BrowserKind } from './browser/kinds.ts';
import { obtainedBrowser } from './browser/obtained.ts';
import { stages, type Stage } from './test/stages.ts';
import { failedTests, sum, tally, words, type Tally } from './test/tally.ts';

const reports = '.cache/test-reports';
mkdirSync(reports, { recursive: true });

const tallies: [name: string, tally: Tally][] = [];
for (const row of stages) {
  console.log(`\n── ${row.map(({ name }) => name).join(', ')}`);
  tallies.push(...(await Promise.all(row.map((stage) => run(stage, row.length === 1)))));
}
const all = sum(tallies.map(([, one]) => one));
console.log(`\n${tallies.map(([name, one]) => `${name}: ${words(one)}`).join('\n')}\n`);
if (all.failures.length > 0) console.log(failedTests(all));
console.log(words(all));
process.exitCode = all.failures.length > 0 ? 1 : 0;

/**
 * Runs a stage with its words on the terminal, each line after its name where it is not alone there; whatever
 * befalls it is counted, and the next one follows.
 */
async function run(stage: Stage, isAlone: boolean): Promise<[name: string, tally: Tally]> {
  const { name, program, words, report, browser } = stage;
  const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
  rmSync(file, { force: true });
  try {
    const options = {
      'exit code': [],
      vitest: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      playwright: ['--reporter=list,json'],
    }[report];
    const child = spawn(process.execPath, [program, ...words, ...options], {
      stdio: isAlone ? 'inherit' : 'pipe',
      env: {
        ...process.env,
        ...(browser && found(browser)),
        ASTRO_TELEMETRY_DISABLED: '1',
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      },
    });
    const said: string[] = [];
    for (const input of [child.stdout, child.stderr])
      if (input)
        createInterface({ input }).on('line', (line) => {
          said.push(line);
          console.log(`${name} │ ${line}`);
        });
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('close', resolve);
    });
    const written = report === 'exit code' ? said.join('\n') : read(file);
    return [name, tally(name, report, code === 0, written)];
  } catch (error) {
    console.error(plain(error));
    return [name, tally(name, 'exit code', false, plain(error))];
  }
}

/** Where a browser is; without one its own tests fail, and say so. */
function found(kind: BrowserKind): Record<string, string> {
  try {
    return { [kind.variable]: obtainedBrowser(kind) };
  } catch (error) {
    console.error(plain(error));
    return {};
  }
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
