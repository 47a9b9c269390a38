import type { Page } from './audited-page.ts';
import { kindsOfPage } from './kinds-of-page.ts';

type AuditedAddress = Page & {
  /** Within the built site. */
  file: string;
};

const unlisted = ['is-crawlable'];

/** What is so on purpose: pages of one visitor alone, and those that stand in for others, are in no search engine. */
const onPurpose: Record<string, readonly string[]> = {
  'an empty desk': unlisted,
  'a worksheet': unlisted,
  'roles side by side': unlisted,
  // A browser logs every answer that is 404, this one too.
  'the page for a wrong address': [...unlisted, 'http-status-code', 'errors-in-console'],
  'the page without a connection': unlisted,
};

export const auditedPages: AuditedAddress[] = Object.entries({
  ...kindsOfPage,
  'the page without a connection': '/offline/',
}).map(([what, path]) => ({
  what,
  path,
  onPurpose: onPurpose[what] ?? [],
  file:
    what === 'the page for a wrong address' ? '404.html' : `${path.replace(/\?.*$/, '').slice(1)}index.html`,
}));
