import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,scripts,site,relevance,firefox}/**/*.test.ts'],
    pool: 'forks',
  },
});
