/**
 * The licences of packages that may be used, by their SPDX names. Nothing of most packages is published: of those
 * that are, the typefaces, the towns, Pagefind and Workbox, the README names licence and source.
 */
export const allowed: ReadonlySet<string> = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Python-2.0', 'Zlib', 'CC0-1.0', 'Unlicense'],
  // Data and typefaces, which may be passed on with the name of their makers.
  ...['CC-BY-4.0', 'OFL-1.1'],
  // Used as they are, unchanged and while building alone.
  ...['MPL-2.0', 'LGPL-3.0-or-later'],
]);

/** What packages call their licence that SPDX has no such name for, after reading it. */
export const read: Readonly<Record<string, string>> = { duck: 'BSD-2-Clause' };
