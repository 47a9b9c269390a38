import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { flags } from '../../scripts/build/heap-growth.ts';

const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });

// V8 says nothing of a flag that it does not know when it is set while it runs.
it.each(flags)('V8 knows %s', (flag) => {
  expect(known).toContain(`  ${flag.replace(/=.*/, '')} (`);
});
