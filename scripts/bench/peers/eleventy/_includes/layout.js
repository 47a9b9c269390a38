import { escaped } from './role-parts.js';

export const site = 'https://benchmark.example';

export function layout({ title, path, description, main, markup = '' }) {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Benchmark</title>
<meta name="description" content="${escaped(description)}">
<link rel="canonical" href="${site}${path}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="Benchmark">
<meta property="og:title" content="${escaped(title)}">
<meta property="og:description" content="${escaped(description)}">
<meta property="og:url" content="${site}${path}">
<link rel="stylesheet" href="/site.css">
${path === '/' ? '<link rel="alternate" type="application/rss+xml" title="Benchmark" href="/index.xml">' : ''}${markup}
</head>
<body>
${header}
<main id="main" class="page-width">
${main}
</main>
${footer}
</body>
</html>
`;
}

const header = `<a class="skip visually-hidden" href="#main">Skip to the content</a>
<header><div class="bar page-width"><a class="name" href="/">Benchmark</a>
<nav aria-label="Site"><ul class="links"><li><a href="/roles/">Roles</a></li><li><a href="/employers/">Employers</a></li><li><a href="/countries/">Countries</a></li><li><a href="/skills/">Skills</a></li></ul></nav>
<form role="search" action="/search/"><label class="visually-hidden" for="q">Search roles</label><input id="q" name="q" type="search" placeholder="Search"><button type="submit" class="visually-hidden">Search</button></form></div></header>`;

const footer = `<footer class="page-width"><p>Benchmark</p><ul><li><a href="/index.xml">Feed of the newest roles</a></li><li><a href="mailto:applications@benchmark.example">applications@benchmark.example</a></li></ul></footer>`;
