import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSiteFile } from './src/content/folder.ts';
import { markupFeatures } from './src/content/markup.ts';
import { cacheFolder, environment } from './src/environment.ts';
import { contentProblems } from './src/integrations/content-problems.ts';
import { editorFields } from './src/integrations/editor-fields.ts';
import { headers } from './src/integrations/headers.ts';
import { movedLists } from './src/integrations/moved-lists.ts';
import { movedRoles } from './src/integrations/moved-roles.ts';
import { offline } from './src/integrations/offline.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { searchScript } from './src/integrations/search-script.ts';
import { sharedPictures } from './src/integrations/shared-pictures.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { published } from './src/published.ts';

const { contentRoot, outDir, siteUrl } = environment;

const site = readSiteFile(contentRoot);

export default defineConfig({
  site: siteUrl ?? site.url,
  outDir,
  cacheDir: `./${cacheFolder(contentRoot)}`,
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets' },
  devToolbar: { enabled: false },
  prefetch: false,
  integrations: [
    mdx({ processor: satteri({ features: { ...markupFeatures, frontmatter: true } }) }),
    contentProblems(),
    editorFields(),
    sharedPictures(),
    searchIndex(),
    searchScript(),
    sitemap(published),
    headers(),
    movedRoles(),
    movedLists(published),
    offline(site.offline),
  ],
  vite: {
    server: { fs: { allow: ['.', contentRoot] } },
    build: {
      // No script in a page: a strict policy lets none run there.
      assetsInlineLimit: 0,
      // One file of style for all pages, of 9 kB: in parts it is 5 to 7 kB in up to twelve files, and a second page
      // of another kind waits for up to eleven more.
      cssCodeSplit: false,
    },
  },
});
