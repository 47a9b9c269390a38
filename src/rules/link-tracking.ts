import type { Finding } from './rule.ts';
import type { ContentRule } from './rule.ts';

const tracking =
  /^(?:utm_\w+|gclid|gbraid|wbraid|dclid|fbclid|msclkid|twclid|li_fat_id|igshid|yclid|mc_[ce]id|_hs(?:enc|mi)|trk|trackingId|vero_id|oly_\w+)$/i;

export const linkTracking: ContentRule = {
  name: 'link-tracking',
  severity: 'hint',
  about:
    'Parameters such as utm_source watch readers for somebody else, and the page is the same without them.',
  check({ links, content }) {
    return [
      ...links.flatMap(({ file, address, line, column }) =>
        tracked(address).map((words) => ({ file, place: { line, column }, ...words })),
      ),
      ...content.roles.flatMap(({ file, data: { apply, source } }) =>
        [
          { path: ['apply', 'url'], address: apply?.by === 'url' ? apply.url : '' },
          { path: ['source', 'url'], address: source?.url ?? '' },
        ].flatMap(({ path, address }) =>
          tracked(address).map((words) => ({
            file,
            path,
            ...words,
            quote: address,
            fix: untracked(address),
          })),
        ),
      ),
    ];
  },
};

function tracked(address: string): Pick<Finding, 'message' | 'hint'>[] {
  const names = [...new Set(parameters(address).filter((name) => tracking.test(name)))];
  if (names.length === 0) return [];
  return [
    {
      message: `The address carries ${names.map((name) => `\`${name}\``).join(', ')}, which only ${names.length === 1 ? 'watches' : 'watch'} who follows it.`,
      hint: `Write \`${untracked(address)}\`.`,
    },
  ];
}

/** The address without those parameters, everything else letter for letter as it was. */
function untracked(address: string): string {
  const [, path = '', query = '', anchor = ''] = /^([^?#]*)\??([^#]*)(.*)$/.exec(address) ?? [];
  const kept = query.split('&').filter((pair) => !tracking.test(pair.split('=', 1)[0] ?? ''));
  return `${path}${kept.length > 0 && kept[0] !== '' ? `?${kept.join('&')}` : ''}${anchor}`;
}

function parameters(address: string): string[] {
  if (!/^https?:/i.test(address)) return [];
  const query = /\?([^#]*)/.exec(address)?.[1] ?? '';
  return query.split('&').map((pair) => pair.split('=', 1)[0] ?? '');
}
