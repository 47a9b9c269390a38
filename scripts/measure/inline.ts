import { gzipSync } from 'node:zlib';

/** What stands in a page itself, after gzip, in bytes; without scripts that are data and those that are files. */
export function inline(html: string): { script: number; style: number } {
  return {
    script: gzipped(html, /<script(?![^>]*\s(?:src=|type="application\/))[^>]*>([^]*?)<\/script>/g),
    style: gzipped(html, /<style[^>]*>([^]*?)<\/style>/g),
  };
}

function gzipped(html: string, pattern: RegExp): number {
  const source = [...html.matchAll(pattern)].map(([, code]) => code).join('\n');
  return source === '' ? 0 : gzipSync(source, { level: 9 }).length;
}
