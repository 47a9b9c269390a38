import { vocabulary } from '#domain/vocabulary.ts';
import { fields } from './fields.ts';
import { roleSnippet } from './role-snippet.ts';

type Snippet = { prefix: string | string[]; description: string; body: string[] };

/** A file of adverts is plain text to VS Code as long as no extension says otherwise. */
const scope = 'mdx,markdown,plaintext';

/** What VS Code offers in an advert when one types the first letters, without any extension. */
export function snippets(): string {
  const all: Record<string, Snippet> = { 'A role': roleSnippet };
  for (const [name, { about, attributes }] of Object.entries(vocabulary)) {
    const given = fields(attributes)
      .filter(({ needed }) => needed || name === 'Duties')
      .map(({ name: attribute, takes }, index) => ` ${attribute}="${gap(index + 1, takes, attribute)}"`);
    const list = /\blist\b/.test(about);
    const last = given.length + 1;
    all[`<${name}>`] = {
      prefix: [name, `<${name}`],
      description: about,
      body: [`<${name}${given.join('')}>`, '', list ? `- \${${last}:…}` : `\${${last}:…}`, '', `</${name}>`],
    };
  }
  const scoped = Object.entries(all).map(([name, snippet]) => [name, { scope, ...snippet }]);
  return `${JSON.stringify(Object.fromEntries(scoped), null, 2)}\n`;
}

function gap(index: number, takes: string, attribute: string): string {
  const choices = [...takes.matchAll(/`([^`]+)`/g)].map(([, choice]) => choice);
  return choices.length > 0 ? `\${${index}|${choices.join(',')}|}` : `\${${index}:${attribute}}`;
}
