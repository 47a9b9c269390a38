import { lookup } from 'node:dns/promises';
import { request as plain, type IncomingMessage } from 'node:http';
import { request as secure } from 'node:https';
import { isIP } from 'node:net';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { InsideNetwork, isInside, outsideLookup, type Resolve } from './own-network.ts';

export type Fetching = { allowLocal: boolean; most?: number; patience?: number; resolve?: Resolve };

/**
 * The bytes at an address of the web, after at most five redirects. Throws a sentence for everything that
 * stands in the way: addresses inside the own network are refused, so that a link cannot make this machine read them.
 */
export async function fetched(
  address: string,
  { allowLocal, most = 40_000_000, patience = 30_000, resolve = addresses }: Fetching,
): Promise<{ bytes: Uint8Array; url: string }> {
  const visit: Visit = {
    signal: AbortSignal.timeout(patience),
    patience,
    lookup: allowLocal ? undefined : outsideLookup(resolve),
  };
  let url = address;
  for (let step = 0; step <= mostRedirects; step++) {
    const response = await answer(url, visit);
    const { statusCode: status = 0, statusMessage: words, headers } = response;
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      response.destroy();
      if (!URL.canParse(headers.location, url))
        throw new Error(`${url} sends on to \`${headers.location}\`, which is no address.`);
      url = new URL(headers.location, url).href;
      continue;
    }
    if (status < 200 || status > 299) {
      response.destroy();
      throw new Error(`${url} answers with ${status}${words ? ` (${words})` : ''} instead of an advert.`);
    }
    return { bytes: await body(response, url, most, visit), url };
  }
  throw new Error(`${address} sends on more than ${mostRedirects} times. Give the address that it ends at.`);
}

const mostRedirects = 5;

type Visit = {
  signal: AbortSignal;
  patience: number;
  lookup: ReturnType<typeof outsideLookup> | undefined;
};

function addresses(host: string): ReturnType<Resolve> {
  return lookup(host, { all: true });
}

async function answer(url: string, visit: Visit): Promise<IncomingMessage> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new Error(`${url} starts with \`${protocol}\`. Only http: and https: are fetched.`);
  // No name is looked up for an address in numbers.
  const host = hostname.replace(/^\[|\]$/g, '');
  if (visit.lookup && isIP(host) !== 0 && isInside(host)) throw new Error(inside(url));
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const request = protocol === 'https:' ? secure : plain;
  request(url, {
    agent: false,
    signal: visit.signal,
    ...(visit.lookup ? { lookup: visit.lookup } : {}),
    headers: {
      accept: 'application/json, text/html, application/xml, text/*, */*',
      'accept-encoding': 'gzip, br',
      'user-agent': 'rolecall-import',
    },
  })
    .on('response', resolve)
    .on('error', reject)
    .end();
  try {
    return await promise;
  } catch (error) {
    throw new Error(failure(url, error, visit));
  }
}

async function body(response: IncomingMessage, url: string, most: number, visit: Visit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked(response) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > most) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new Error(failure(url, error, visit));
  } finally {
    response.destroy();
  }
  if (size > most)
    throw new Error(
      `${url} has more than ${Math.round(most / 1_000_000)} MB, which no advert has. Save it, and import the file.`,
    );
  return Buffer.concat(chunks);
}

function unpacked(response: IncomingMessage): Readable {
  switch (response.headers['content-encoding']) {
    case 'gzip':
    case 'deflate':
      return through(response, createUnzip());
    case 'br':
      return through(response, createBrotliDecompress());
    default:
      return response;
  }
}

/** What goes wrong in the one ends the other, and is told by whoever reads. */
function through(response: IncomingMessage, unpack: Transform): Readable {
  return pipeline(response, unpack, () => undefined);
}

function failure(url: string, error: unknown, { signal, patience }: Visit): string {
  if (signal.aborted) return `${url} did not answer within ${Math.round(patience / 1000)} seconds.`;
  if (error instanceof InsideNetwork) return inside(url);
  const { code, message = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `There is no host called \`${new URL(url).hostname}\`, or no network to look it up in (${url}).`;
  return `${url} cannot be reached${message ? ` (${message})` : ''}.`;
}

function inside(url: string): string {
  return `${url} is inside the own network, and is not fetched. If it is meant, add --allow-local.`;
}
