import { caching, everywhere, unchanging } from './headers.ts';

/** A Caddyfile for a built site. */
export function caddyfile(): string {
  const all = Object.entries(everywhere).map(([name, value]) => `\t\t${name} "${value}"\n`);
  return `# Publishes a built site with Caddy 2. The first line and the folder are yours to set.
careers.example {
	root * /var/www/careers
	encode zstd gzip

	header {
${all.join('')}	}
	@unchanging path ${unchanging.map((folder) => `${folder}*`).join(' ')}
	@other not path ${unchanging.map((folder) => `${folder}*`).join(' ')}
	header @unchanging Cache-Control "${caching.unchanging}"
	header @other Cache-Control "${caching.other}"

	# Systems differ in what they know of these.
	@calendar path *.ics
	@markdown path *.md
	header @calendar Content-Type "text/calendar; charset=utf-8"
	header @markdown Content-Type "text/markdown; charset=utf-8"

	file_server
	handle_errors {
		@missing expression \`{err.status_code} == 404\`
		handle @missing {
			rewrite * /404.html
			header Cache-Control "${caching.other}"
			file_server
		}
	}
}
`;
}
