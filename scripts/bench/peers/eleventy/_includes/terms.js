import { layout } from './layout.js';
import { escaped } from './role-parts.js';

/**
 * The list of all lists of a kind, with how many roles each has.
 */
export function terms(kind, title) {
  return class {
    data() {
      return { permalink: `/${kind}/index.html`, eleventyExcludeFromCollections: true };
    }

    render({ collections }) {
      const lists = collections[`${kind}Pages`]
        .filter(({ page }) => page === 1)
        .sort((a, b) => (a.title < b.title ? -1 : 1));
      return layout({
        title,
        path: `/${kind}/`,
        description: `${title} on Benchmark.`,
        main: `<h1>${title}</h1>
<ul>${lists.map((list) => `<li><a href="${list.path}">${escaped(list.title)}</a> ${list.count}</li>`).join('\n')}</ul>`,
      });
    }
  };
}
