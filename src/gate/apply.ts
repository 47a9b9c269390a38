import type { Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import type { Fault } from './fault.ts';
import { hasWayToApply, type Ground } from './ground.ts';
import type { Node } from './markup.ts';
import type { Page } from './page.ts';

/** An open role says how to apply, a closed one offers no way, and the markup says truly whether it is done here. */
export function apply(page: Page, posting: Node | undefined, { roles, openRoles, site }: Ground): Fault[] {
  const role = roles.get(page.path);
  if (role === undefined) return [];
  const fault = (property: string, said: string | undefined, shown: string, remedy: string): Fault[] => [
    { check: 'apply', page: page.path, property, said, shown, remedy },
  ];
  if (!openRoles.has(page.path)) {
    const ways = [...(page.apply?.links ?? []), ...closedWays(page, role, site)];
    if (page.apply === undefined && ways.length === 0) return [];
    return fault(
      'apply',
      ways[0] ?? page.apply?.words,
      `a role that is ${role.stage}`,
      'Nobody can apply any more: take the way to apply off the page.',
    );
  }
  if (page.apply === undefined && !hasWayToApply(role, site)) return [];
  if (page.apply === undefined || page.apply.words === '')
    return fault('apply', undefined, 'an open role', 'Say how to apply, in an element whose id is `apply`.');
  const isDirect = page.apply.links.every((address) => /^(mailto|tel):/i.test(address));
  const said = posting?.['directApply'];
  if (said === undefined || said === isDirect) return [];
  return fault(
    'directApply',
    String(said),
    page.apply.links.join(', '),
    `The page ${isDirect ? 'itself says all that is needed to apply' : 'leads elsewhere to apply'}: write ${isDirect}.`,
  );
}

/** Where the advert asks for applications, or was taken from, if the page still leads there; the address of the site may stand. */
function closedWays(page: Page, { apply: way, source }: Role, { contact }: Site): string[] {
  const sought = way?.by === 'url' ? way.url : way?.by === 'email' ? `mailto:${way.email}` : undefined;
  const ways = [sought, source?.url].filter(
    (one) => one !== undefined && one !== `mailto:${contact.email}` && one !== contact.url,
  );
  return [...page.links].filter((address) =>
    ways.some((one) => address === one || address.startsWith(`${one}?`)),
  );
}
