import { layout } from '../../_includes/layout.js';
import { roleRow } from '../../_includes/role-parts.js';

export default class {
  data() {
    return { permalink: '/index.html', eleventyExcludeFromCollections: true };
  }

  render({ collections }) {
    return layout({
      title: 'Benchmark',
      path: '/',
      description: 'Open roles on Benchmark.',
      main: `<h1>Benchmark</h1>
<p>${collections.roles.length} open roles</p>
<ul class="roles">${collections.roles
        .slice(0, 40)
        .map((role) => roleRow(role, collections))
        .join('\n')}</ul>`,
    });
  }
}
