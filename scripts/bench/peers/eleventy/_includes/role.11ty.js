import { jobPosting } from './job-posting.js';
import { layout } from './layout.js';
import { named } from './named.js';
import { capital, dayText, escaped, payKind, payText, placeText, roleRow } from './role-parts.js';

export function render(data) {
  const { title, page, content, collections } = data;
  const employer = titled(collections.employers, data.employers[0]);
  const skillPages = data.skills.map((slug) => titled(collections.skills, slug));
  return layout({
    title,
    path: page.url,
    description: `${title} at ${employer.title}. ${payText(data)}`,
    markup: `<script type="application/ld+json">${JSON.stringify(jobPosting(data, employer, skillPages)).replaceAll('<', '\\u003c')}</script>`,
    main: `<nav aria-label="Breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/roles/">Roles</a></li><li aria-current="page">${escaped(title)}</li></ol></nav>
<div data-pagefind-body>
<p class="kicker">Vacancy at <a href="/employers/${employer.slug}/">${escaped(employer.title)}</a></p>
<h1>${escaped(title)}</h1>
<section class="ledger" aria-labelledby="facts"><h2 id="facts" class="visually-hidden">The facts</h2><dl>${ledger(data, employer)}</dl></section>
<p class="act"><a class="button" href="#apply">How to apply</a></p>
<article class="prose" aria-label="The advert">${content}</article>
</div>
<section id="apply"><h2>How to apply</h2><p><a class="button" href="mailto:applications@benchmark.example?subject=${encodeURIComponent(title)}">Write to applications@benchmark.example</a></p></section>
<aside>${skillPages.length > 0 ? `<h2>Skills</h2><ul>${skillPages.map((skill) => `<li><a href="/skills/${skill.slug}/">${escaped(skill.title)}</a></li>`).join('')}</ul>` : ''}<h2>The employer</h2><p><a href="/employers/${employer.slug}/">${escaped(employer.title)}</a></p></aside>
${related(data)}`,
  });
}

function titled(list, slug) {
  return { slug, title: named(list, slug).data.title };
}

/** Others of the same employer, then of the first skill, then of the country: each list has its index. */
function related({ page, collections, ...data }) {
  const like = ['employers', 'skills', 'countries']
    .filter((kind) => data[kind].length > 0)
    .flatMap((kind) => {
      const path = `/${kind}/${data[kind][0]}/`;
      return named(collections[`${kind}Pages`], path, (list) => list.path).roles.slice(0, 5);
    })
    .filter(({ url }) => url !== page.url);
  if (like.length === 0) return '';
  const rows = [...new Set(like)].slice(0, 4).map((role) => roleRow(role, collections));
  return `<section id="related"><h2>Open roles like this</h2><ul class="roles">${rows.join('\n')}</ul></section>`;
}

function ledger(data, employer) {
  const { pay, contract, workplace, employment, seniority, industry, page, closes } = data;
  const stated = `stated by ${employer.title}`;
  const kind = payKind(data);
  const by = pay?.estimated?.by;
  const estimate = by ? `estimated by ${by}, not by the employer` : 'estimated, not by the employer';
  const facts = [
    ['Workplace', capital(workplace)],
    ['Place', placeText(data)],
    ['Employment', capital(employment?.join(', '))],
    ['Seniority', capital(seniority)],
    ...(contract ? [['Contract', `${contract.length.replace(/\D/g, '')} months`]] : []),
    ...(contract?.ir35 ? [['IR35', `${capital(contract.ir35.status)} IR35`]] : []),
    ['Industry', industry],
    ['Posted', dayText(page.date)],
    ['Closes', closes ? dayText(closes) : ''],
  ];
  return [
    row(
      'Pay',
      kind,
      payText(data),
      kind === 'estimated' ? estimate : kind === 'stated' ? stated : 'not said',
    ),
    ...facts.map(([label, value]) =>
      value
        ? row(label, 'stated', value, stated)
        : row(label, 'unknown', 'The advert does not say', 'not said'),
    ),
  ].join('');
}

function row(label, kind, value, source) {
  return `<div data-kind="${kind}"><dt>${label}</dt><dd class="value">${escaped(value)}</dd><dd class="source">${escaped(source)}</dd></div>\n`;
}
