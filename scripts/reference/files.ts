import { collections } from '#content/collections.ts';
import { siteSchema } from '#domain/site.ts';
import { caddyfile } from '#headers/caddy.ts';
import { nginx } from '#headers/nginx.ts';
import { jsonSchema } from './json-schema.ts';
import { readme } from './readme.ts';
import { snippets } from './snippets.ts';

/** Every file that is printed from the schemas, or from the table of headers, by its path. */
export function referenceFiles(): Map<string, string> {
  return new Map([
    ['content/README.md', readme()],
    ['.vscode/content.code-snippets', snippets()],
    ['docs/servers/Caddyfile', caddyfile()],
    ['docs/servers/nginx.conf', nginx()],
    ['.vscode/schemas/site.json', jsonSchema(siteSchema, 'The site as a whole')],
    ...Object.entries(collections).map(
      ([name, { schema }]) =>
        [`.vscode/schemas/${name}.json`, jsonSchema(schema, `A file of ${name}/`)] as const,
    ),
  ]);
}
