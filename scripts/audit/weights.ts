import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { inline } from '../measure/inline.ts';
import type { Report } from './lighthouse.ts';

/** In bytes, text after gzip; what stands in the page itself counts there and with its kind. */
export type Weights = { html: number; style: number; script: number; fonts: number; otherHosts: string[] };

const requestsSchema = z.array(z.object({ url: z.string(), resourceType: z.string().optional() }));
const kinds = { Stylesheet: 'style', Script: 'script', Font: 'fonts' } as const;

/** What a page made a browser fetch, weighed by the files of the built site. */
export function weights(report: Report, page: { address: string; folder: string; html: string }): Weights {
  const { origin } = new URL(page.address);
  const requests = requestsSchema.parse(report.audits['network-requests']?.details?.items ?? []);
  if (requests.length === 0) throw new Error(`Lighthouse does not say what ${page.address} fetched.`);
  const within = inline(page.html);
  const sum: Weights = {
    html: zipped(Buffer.from(page.html)),
    style: within.style,
    script: within.script,
    fonts: 0,
    otherHosts: [],
  };
  const seen = new Set<string>();
  for (const { url, resourceType = '' } of requests) {
    const { origin: from, protocol, host, pathname } = new URL(url);
    if (!/^https?:$/.test(protocol) || seen.has(url)) continue;
    seen.add(url);
    if (from !== origin) sum.otherHosts.push(host);
    const kind = kinds[resourceType as keyof typeof kinds];
    if (from !== origin || kind === undefined) continue;
    const file = readFileSync(join(page.folder, pathname));
    sum[kind] += kind === 'fonts' ? file.length : zipped(file);
  }
  return { ...sum, otherHosts: [...new Set(sum.otherHosts)] };
}

function zipped(source: Buffer): number {
  return gzipSync(source, { level: 9 }).length;
}
