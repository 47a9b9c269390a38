import { paths } from '#domain/paths.ts';
import { blocks } from './blocks.ts';
import { faultOn, type Fault } from './fault.ts';
import { isNode, isType, nodes, text, type Node } from './markup.ts';
import type { Page } from './page.ts';
import { place } from './posting-words.ts';

/** Which page may say that it is what: an employer, an occupation, the site. */
const sections: Record<string, RegExp> = {
  Organization: /^\/employers\/[^/]+\/$/,
  EmploymentAgency: /^\/employers\/[^/]+\/$/,
  Occupation: /^\/profiles\/[^/]+\/$/,
  WebSite: /^\/$/,
  JobPosting: /^\/roles\/[^/]+\/$/,
  BreadcrumbList: /./,
};

/** Markup is of a kind that its page may have, in a form that can be read, and says what the page shows. */
export function kind(page: Page, markup: readonly Node[] | undefined): Fault[] {
  const fault = faultOn(page.path, 'kind');
  if (markup === undefined)
    return [
      fault(
        'JSON-LD',
        page.jsonld[0]?.slice(0, 100),
        undefined,
        'This is no JSON: write `<` as \\u003c and no comments.',
      ),
    ];
  const faults: Fault[] = [];
  for (const jsonld of page.jsonld) {
    const context = vocabulary(jsonld);
    if (!/^https?:\/\/schema\.org\/?$/.test(context ?? ''))
      faults.push(
        fault(
          '@context',
          context,
          'https://schema.org',
          'Say at the top of the markup whose words it is in.',
        ),
      );
  }
  for (const node of markup) {
    const types = text(node['@type']);
    for (const type of types)
      if (!sections[type]?.test(page.path))
        faults.push(
          fault('@type', type, undefined, 'This page is nothing of that kind: leave the markup out here.'),
        );
    if (types.length === 0)
      faults.push(
        fault(
          '@type',
          JSON.stringify(node).slice(0, 100),
          undefined,
          'Every object in the markup says what it is.',
        ),
      );
    if (node['estimatedSalary'] !== undefined && !isType(node, 'JobPosting'))
      faults.push(
        fault(
          'estimatedSalary',
          JSON.stringify(node['estimatedSalary']),
          undefined,
          'No estimate of pay belongs here.',
        ),
      );
    if (page.path !== paths.home && !isType(node, 'JobPosting') && !isType(node, 'BreadcrumbList'))
      faults.push(
        ...unseen(node, page).map(([property, said]) =>
          fault(
            property,
            said,
            undefined,
            'Show on the page what the markup says, or leave it out of the markup.',
          ),
        ),
      );
  }
  return faults;
}

/** Texts of an employer or an occupation that its page does not show. */
function unseen(node: Node, page: Page): [property: string, said: string][] {
  const shown = (words: string) => page.blocks().includes(words) || page.words().includes(words);
  const addresses = [node, ...nodes(node['location'])].flatMap(({ address }) => nodes(address));
  return ['name', 'legalName', 'alternateName', 'description', 'responsibilities', 'qualifications']
    .flatMap((property) =>
      text(node[property])
        .flatMap((one) => one.split('\n'))
        // A name is no HTML, though it may look like it.
        .flatMap((one) => (shown(one) ? [] : blocks(one)))
        .map((line) => line.replace(/:$/, ''))
        .map((line): [string, string] => [property, line]),
    )
    .concat(
      parts('skills', nodes(node['skills']), ['name']),
      parts('contactPoint', nodes(node['contactPoint']), ['name', 'email', 'telephone']),
      parts('occupationalCategory', nodes(node['occupationalCategory']), ['codeValue', 'name']),
      addresses.flatMap(place).map((words): [string, string] => ['address', words]),
    )
    .filter(([, words]) => !shown(words));
}

function parts(property: string, of: readonly Node[], names: readonly string[]): [string, string][] {
  return of.flatMap((one) => names.flatMap((name) => text(one[name]))).map((words) => [property, words]);
}

function vocabulary(jsonld: string): string | undefined {
  const read: unknown = JSON.parse(jsonld);
  return isNode(read) ? text(read['@context'])[0] : undefined;
}
