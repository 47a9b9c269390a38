import { caching, everywhere, unchanging } from './headers.ts';

/** What nginx includes within `http` for a built site. */
export function nginx(): string {
  const all = Object.entries(everywhere).map(
    ([name, value]) => `    add_header ${name} "${value}" always;\n`,
  );
  const folders = unchanging.map((folder) => folder.slice(1, -1)).join('|');
  return `# Publishes a built site with nginx 1.18 or newer: put it into /etc/nginx/conf.d/. The name, the folder and the
# certificate are yours to set.
map $uri $careers_cache {
    default                "${caching.other}";
    "~^/(?:${folders})/"  "${caching.unchanging}";
}

server {
    listen 80;
    listen [::]:80;
    server_name careers.example;
    return 301 https://$host$request_uri;
}

server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name careers.example;
    ssl_certificate     /etc/ssl/careers/fullchain.pem;
    ssl_certificate_key /etc/ssl/careers/privkey.pem;

    root /var/www/careers;
    error_page 404 /404.html;
    absolute_redirect off;

    # All in one place: a location with a header of its own would lose these.
${all.join('')}    add_header Cache-Control $careers_cache always;

    include mime.types;
    types {
        text/calendar ics;
        text/markdown md;
    }
    charset utf-8;
    charset_types text/plain text/xml text/markdown text/calendar text/css application/javascript application/json;
    gzip on;
    gzip_vary on;
    gzip_min_length 512;
    gzip_types text/plain text/xml text/css text/markdown text/calendar application/javascript application/json image/svg+xml;
}
`;
}
