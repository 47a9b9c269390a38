import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,scripts,site,relevance,firefox}/**/*.test.ts'],
    pool: 'forks',
    // No two builds at once: in one folder they write the same files of Astro's.
    maxWorkers: 1,
    // No test mocks a module or changes one, so that none needs a process of its own.
    isolate: false,
    setupFiles: ['tests/support/seed.ts'],
    // Only what hangs shall fail: a machine may be busy with other things.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
