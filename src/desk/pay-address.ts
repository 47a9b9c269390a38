import { paths } from '#domain/paths.ts';
import type { Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { payQuery } from './pay-inputs.ts';
import { standardPay } from './standard-pay.ts';

/** The pay workbench with the pay of a role. */
export function payAddress(role: Role, site: Site): string {
  const query = payQuery(standardPay(site, role), standardPay(site));
  query.set('role', role.slug);
  return `${paths.pay}?${String(query)}`;
}
