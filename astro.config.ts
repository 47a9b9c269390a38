import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSiteFile } from './src/content/folder.ts';
import { markupFeatures } from './src/content/markup.ts';
import { environment } from './src/environment.ts';
import { contentProblems } from './src/integrations/content-problems.ts';
import { feedReport } from './src/integrations/feed-report.ts';
import { movedRoles } from './src/integrations/moved-roles.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';

const { contentRoot, outDir, siteUrl } = environment;
const contentKey = createHash('sha256').update(contentRoot).digest('hex').slice(0, 12);

export default defineConfig({
  site: siteUrl ?? readSiteFile(contentRoot).url,
  outDir,
  cacheDir: `./.cache/astro/${contentKey}`,
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets' },
  devToolbar: { enabled: false },
  prefetch: false,
  integrations: [
    mdx({ processor: satteri({ features: { ...markupFeatures, frontmatter: true } }) }),
    contentProblems(),
    movedRoles(),
    searchIndex(),
    sitemap(),
    feedReport(),
  ],
  vite: { server: { fs: { allow: ['.', contentRoot] } } },
});
