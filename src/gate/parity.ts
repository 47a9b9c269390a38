import type { Role } from '#domain/role.ts';
import { folded } from './blocks.ts';
import { faultOn, type Fault } from './fault.ts';
import type { Ground } from './ground.ts';
import type { Node } from './markup.ts';
import type { Page } from './page.ts';
import { properties, readApart, type Property } from './properties.ts';

/**
 * Holds every property of a job posting against what the advert states and against what its reader sees
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting#content-policies).
 */
export function parity(page: Page, posting: Node, role: Role, { site }: Ground): Fault[] {
  const fault = faultOn(page.path, 'parity');
  const unknown = Object.keys(posting)
    .filter((name) => !readApart.has(name))
    .map((name) =>
      fault(
        name,
        JSON.stringify(posting[name]),
        undefined,
        'Nothing says where this comes from. Leave it out of the markup, or say in src/gate/properties.ts which fact of the advert it is.',
      ),
    );
  const held = Object.entries(properties).flatMap(([name, property]) => {
    const said = property.said(posting, site).map(folded);
    const stated = property.stated(role, site).map(folded);
    if (said.length === 0 && (stated.length === 0 || !property.due)) return [];
    if (said.length === 0)
      return fault(name, undefined, stated.join('; '), 'The advert states it: put it into the markup.');
    if (stated.length === 0)
      return fault(
        name,
        said.join('; '),
        whatIsKnown(role, name),
        'Only what the advert states may stand here: an estimate, or what is worked out, may not. Leave it out of the markup.',
      );
    if (!isSame(said, stated))
      return fault(
        name,
        said.join('; '),
        stated.join('; '),
        'The markup and the content must say the same: make both from one fact.',
      );
    const unseen = property.unseen ? [] : said.filter((words) => !isShown(words, property, page, role));
    return unseen.map((words) =>
      fault(
        name,
        words,
        placeText(property, page),
        'Show on the page what the markup says, or leave it out of the markup.',
      ),
    );
  });
  return [...unknown, ...held];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length && a.every((words, index) => words === b[index])) return true;
  const [x, y] = [new Set(a), new Set(b)];
  return x.size === y.size && [...x].every((words) => y.has(words));
}

function isShown(words: string, property: Property, page: Page, role: Role): boolean {
  const sought = property.shownAs?.(words, role) ?? words;
  const place = placeText(property, page);
  if (property.at !== undefined)
    return place !== undefined && place.toLowerCase().includes(sought.toLowerCase());
  return page.blocks().includes(sought) || page.words().includes(sought);
}

function placeText({ at }: Property, page: Page): string | undefined {
  if (at === undefined) return undefined;
  const text = typeof at === 'string' ? page.rows.find(({ label }) => label === at)?.value : at(page);
  return text === '' ? undefined : text;
}

/** What is known of a fact that is not stated. */
function whatIsKnown({ pay }: Role, name: string): string | undefined {
  return /salary/i.test(name) && pay.kind !== 'stated' ? `pay that is ${pay.kind}` : undefined;
}
