import { layout } from './layout.js';
import { escaped, roleRow } from './role-parts.js';

/**
 * The pages of every list of one kind.
 */
export function listing(kind) {
  return class {
    data() {
      return {
        pagination: { data: `collections.${kind}Pages`, size: 1, alias: 'list' },
        permalink: ({ list }) => `${list.path}index.html`,
        eleventyExcludeFromCollections: true,
      };
    }

    render({ list, collections }) {
      return layout({
        title: list.title,
        path: list.path,
        description: `${list.title} on Benchmark.`,
        main: `<h1>${escaped(list.title)}</h1>
${list.about ? `<p>${escaped(list.about)}</p>` : ''}<p>${list.count} open roles</p>
<ul class="roles">${list.roles.map((role) => roleRow(role, collections)).join('\n')}</ul>
${pages(list)}`,
      });
    }
  };
}

function pages({ first, page, pages: count }) {
  if (count === 1) return '';
  const path = (one) => (one === 1 ? first : `${first}page/${one}/`);
  const link = (one, words) => `<li><a href="${path(one)}">${words}</a></li>`;
  return `<nav aria-label="Pages"><ul>${page > 1 ? link(page - 1, 'Previous') : ''}${link(1, 1)}<li aria-current="page">${page}</li>${link(count, count)}${page < count ? link(page + 1, 'Next') : ''}</ul></nav>`;
}
