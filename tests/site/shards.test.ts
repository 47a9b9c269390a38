import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildDate, builtSite } from '../support/built-site.ts';

const home = mkdtempSync(join(tmpdir(), 'rolecall-shards-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const merged = join(home, 'dist');

it(
  'shards that are merged are the site that one build makes, byte for byte',
  { timeout: 240_000 },
  async () => {
    const whole = await builtSite('content');
    const [one, early, other] = [
      await run('build', '--shard', '1/2'),
      await run('merge'),
      await run('build', '--shard', '2/2'),
    ];
    expect([one.code, other.code], one.output + other.output).toEqual([0, 0]);
    expect(early).toMatchObject({ code: 1 });
    expect(early.output).toContain('Build those that are missing: npm run build -- --shard 2/2.');
    const pages = [1, 2].map((number) =>
      globSync('**/index.html', { cwd: join(home, `parts/${number}-of-2`) }),
    );
    expect(pages.flat().length).toBe(new Set(pages.flat()).size);
    for (const part of pages) expect(part.length).toBeGreaterThan(100);

    const merge = await run('merge');
    expect(merge.code, merge.output).toBe(0);
    const files = listed(whole.root);
    expect(listed(merged)).toEqual(files);
    expect(files.filter((file) => !read(merged, file).equals(read(whole.root, file)))).toEqual([]);
  },
);

it('shards that were made of something else are refused', async () => {
  const file = join(home, 'parts/2-of-2/part.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"madeOf":"\w{4}/, '"madeOf":"0000'));
  const { code, output } = await run('merge');
  expect(code).toBe(1);
  expect(output).toContain('The shards 2/2 were not made of what lies here.');
});

it.each(['3/2', '0/2', 'half', '1/2/3'])('%s is no shard', async (written) => {
  const { code, output } = await run('build', '--shard', written);
  expect(code).toBe(1);
  expect(output.trim()).toBe(
    `--shard is \`${written}\`, which is not one of several parts. Write it like --shard 1/4.`,
  );
});

function run(command: string, ...words: string[]): Promise<{ code: number; output: string }> {
  const env = {
    ...process.env,
    BUILD_DATE: buildDate,
    LAST_BUILD: 'none',
    OUT_DIR: merged,
    PARTS_DIR: join(home, 'parts'),
  };
  return new Promise((done) => {
    execFile(process.execPath, [`scripts/${command}.ts`, ...words], { env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, output: out + err }),
    );
  });
}

function listed(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

function read(folder: string, file: string): Buffer {
  return readFileSync(join(folder, file));
}
