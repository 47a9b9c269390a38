import { contentPolicy } from './content-policy.ts';

/** What every answer carries. */
export const everywhere: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicy,
  // An address may say which role somebody looks at; who is applied to learns the site alone.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    'accelerometer',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'X-Content-Type-Options': 'nosniff',
  // A year, and not for other hosts of the same domain, of which the site knows nothing.
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Feeds and the pictures of shared pages are there for other sites.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Folders of files whose names are what is in them. */
export const unchanging = ['/assets/', '/pagefind/fragment/', '/pagefind/index/'] as const;

export const caching = {
  unchanging: 'public, max-age=31536000, immutable',
  /** Pages, feeds, the files of search, the service worker: kept, and asked about each time. */
  other: 'no-cache',
} as const;

/** What a file is answered with, by its path from the root of the site. */
export function headers(path: string): Record<string, string> {
  const isUnchanging = unchanging.some((folder) => path.startsWith(folder));
  return { ...everywhere, 'Cache-Control': isUnchanging ? caching.unchanging : caching.other };
}
