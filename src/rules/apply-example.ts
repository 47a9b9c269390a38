import { isExampleHost } from '#domain/host.ts';
import { isOpen } from '#domain/role.ts';
import type { Rule } from './rule.ts';

export const applyExample: Rule = {
  name: 'apply-example',
  severity: 'error',
  about:
    'Applications to an address such as jobs@employer.example reach nobody. Checked with `--deploy` alone, so that samples may have them.',
  check({ role, entry, deploy }) {
    if (!deploy || !isOpen(role) || role.draft || entry.apply === undefined || entry.apply.by === 'post')
      return [];
    const written = entry.apply.by === 'url' ? entry.apply.url : entry.apply.email;
    if (!isExampleHost(hostOf(written))) return [];
    return [
      {
        path: ['apply', entry.apply.by],
        message: `\`${written}\` is on a domain that is kept for examples, so no application arrives.`,
        hint: 'Write the address that the employer has given.',
      },
    ];
  },
};

function hostOf(written: string): string {
  const email = /^(?:mailto:)?[^/?]*@([^/?]+)/i.exec(written)?.[1];
  return email ?? (URL.canParse(written) ? new URL(written).hostname : '');
}
