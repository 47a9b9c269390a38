const perPage = 40;

export default function (config) {
  config.setQuietMode(true);
  config.addPassthroughCopy({ 'static/site.css': 'site.css' });
  for (const kind of ['employers', 'countries', 'skills']) {
    config.addCollection(kind, (api) => api.getFilteredByGlob(`content/${kind}/*.md`));
    config.addCollection(`${kind}Pages`, (api) => {
      const roles = newest(api);
      const byTerm = new Map();
      for (const role of roles) {
        for (const term of role.data[kind]) {
          const list = byTerm.get(term);
          if (list === undefined) byTerm.set(term, [role]);
          else list.push(role);
        }
      }
      return api
        .getFilteredByGlob(`content/${kind}/*.md`)
        .flatMap((list) => paged(byTerm.get(list.fileSlug) ?? [], `/${kind}/${list.fileSlug}/`, list));
    });
  }
  config.addCollection('roles', newest);
  config.addCollection('rolesPages', (api) => paged(newest(api), '/roles/', { data: { title: 'Roles' } }));
  return {
    dir: { input: 'content', includes: '../_includes', output: 'dist' },
    // Adverts are text, not templates.
    markdownTemplateEngine: false,
    templateFormats: ['md', '11ty.js'],
  };
}

function newest(api) {
  return api.getFilteredByGlob('content/roles/*.md').sort((a, b) => {
    return b.date - a.date || a.data.title.localeCompare(b.data.title);
  });
}

function paged(roles, path, list) {
  const pages = Math.max(1, Math.ceil(roles.length / perPage));
  return Array.from({ length: pages }, (_, index) => ({
    path: index === 0 ? path : `${path}page/${index + 1}/`,
    first: path,
    page: index + 1,
    pages,
    count: roles.length,
    roles: roles.slice(index * perPage, (index + 1) * perPage),
    title: list.data.title,
    about: list.data.about,
  }));
}
