import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,scripts,site,relevance}/**/*.test.ts'],
    pool: 'forks',
  },
});
