import './plain-errors.ts';
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { times: { type: 'string', default: '10' } } });
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1)
  throw new Error(`--times ${values.times} is no number of times: write one such as --times 10.`);

const program = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
const files = globSync('tests/{unit,scripts}/**/*.test.ts').filter((file) =>
  readFileSync(file, 'utf8').includes("from 'fast-check'"),
);
for (let time = 1; time <= times; time++) {
  const seed = randomInt(2 ** 31);
  console.log(`${time} of ${times}: ${files.length} files of tests with FUZZ_SEED=${seed}`);
  const { status } = spawnSync(process.execPath, [program, 'run', '--reporter=dot', ...files], {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_SEED: String(seed) },
  });
  if (status === 0) continue;
  console.error(
    `FUZZ_SEED=${seed} npm test shows it again. Add the case that fails to the test before you mend it.`,
  );
  process.exitCode = 1;
  break;
}
