import type { Workplace } from '#domain/role-entry.ts';

/** Where the work is done, from a field such as `Hybrid`, `OnSite` or `remote`; `undefined` for other words. */
export function workplaceWord(written: string | undefined): Workplace | undefined {
  const word = (written ?? '').toLowerCase().replace(/[^a-z]/g, '');
  if (/^(onsite|office|inoffice|inperson)$/.test(word)) return 'on-site';
  if (word === 'hybrid') return 'hybrid';
  return /^(fully)?remote(only)?$/.test(word) ? 'remote' : undefined;
}
