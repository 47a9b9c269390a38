import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Reference = { '@id': string };
export type Vocabulary = {
  '@graph': (
    | { '@id': string; '@type': 'rdfs:Class'; 'rdfs:subClassOf': Reference[] }
    | { '@id': string; '@type': 'rdf:Property'; 'schema:domainIncludes': Reference[] }
  )[];
};

/**
 * The classes and properties of schema.org, in the form in which it publishes them itself. Read from the
 * types of schema-dts, which are generated from a release of the vocabulary, so that nothing is fetched.
 */
export function schemaOrg(): Vocabulary {
  const package_ = createRequire(import.meta.url).resolve('schema-dts/package.json');
  const source = readFileSync(join(dirname(package_), 'dist/schema.d.ts'), 'utf8');
  const parents = new Map<string, string[]>();
  const domains = new Map<string, string[]>();

  for (const [, name = '', kind, ancestors = '', members = ''] of source.matchAll(declaration)) {
    const own = ancestors.split(', ').map((ancestor) => ancestor.replace(/Base$/, ''));
    // A type without properties of its own has no base: its leaf names the parents.
    if (kind === 'Base' || !own.includes(name)) parents.set(name, own);
    for (const [, property = ''] of members.matchAll(/^ {4}"(\w+)"\?:/gm)) {
      domains.set(property, [...(domains.get(property) ?? []), name]);
    }
  }

  return {
    '@graph': [
      ...Array.from(parents, ([name, own]) => ({
        '@id': `schema:${name}`,
        '@type': 'rdfs:Class' as const,
        'rdfs:subClassOf': own.map(reference),
      })),
      ...Array.from(domains, ([property, names]) => ({
        '@id': `schema:${property}`,
        '@type': 'rdf:Property' as const,
        'schema:domainIncludes': names.map(reference),
      })),
    ],
  };
}

const declaration = /^(?:export )?interface (\w+?)(Base|Leaf)(?: extends ([\w, <>]+))? \{\n([^]*?)^\}/gm;

function reference(name: string): Reference {
  return { '@id': `schema:${name}` };
}
