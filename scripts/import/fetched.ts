import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

export type Fetching = { allowLocal: boolean; most?: number; patience?: number };

/**
 * The bytes at an address of the web, after at most five redirects. Throws a sentence for everything that
 * stands in the way: addresses inside the own network are refused, so that a link cannot make this machine read them.
 */
export async function fetched(
  address: string,
  { allowLocal, most = 40_000_000, patience = 30_000 }: Fetching,
): Promise<{ bytes: Uint8Array; url: string }> {
  const signal = AbortSignal.timeout(patience);
  let url = address;
  for (let step = 0; step <= mostRedirects; step++) {
    await permitted(url, allowLocal);
    const response = await answer(url, signal, patience);
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      if (!URL.canParse(next, url)) throw new Error(`${url} sends on to \`${next}\`, which is no address.`);
      url = new URL(next, url).href;
      continue;
    }
    if (!response.ok)
      throw new Error(
        `${url} answers with ${response.status}${response.statusText ? ` (${response.statusText})` : ''} instead of an advert.`,
      );
    return { bytes: await body(response, url, most, patience), url };
  }
  throw new Error(`${address} sends on more than ${mostRedirects} times. Give the address that it ends at.`);
}

const mostRedirects = 5;

async function answer(url: string, signal: AbortSignal, patience: number): Promise<Response> {
  try {
    return await fetch(url, {
      redirect: 'manual',
      signal,
      headers: { accept: 'application/json, text/html, application/xml, text/*, */*' },
    });
  } catch (error) {
    throw new Error(failure(url, error, patience));
  }
}

async function body(response: Response, url: string, most: number, patience: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > most) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new Error(failure(url, error, patience));
  }
  if (size > most)
    throw new Error(
      `${url} has more than ${Math.round(most / 1_000_000)} MB, which no advert has. Save it, and import the file.`,
    );
  return Buffer.concat(chunks);
}

function failure(url: string, error: unknown, patience: number): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `${url} did not answer within ${Math.round(patience / 1000)} seconds.`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  return `${url} cannot be reached${cause ? ` (${cause})` : ''}.`;
}

async function permitted(url: string, allowLocal: boolean): Promise<void> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new Error(`${url} starts with \`${protocol}\`. Only http: and https: are fetched.`);
  if (allowLocal) return;
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await named(host, url);
  if (addresses.some(isPrivate))
    throw new Error(
      `${url} is inside the own network, and is not fetched. If it is meant, add --allow-local.`,
    );
}

async function named(host: string, url: string): Promise<string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch {
    throw new Error(`There is no host called \`${host}\`, or no network to look it up in (${url}).`);
  }
}

/** https://www.iana.org/assignments/iana-ipv4-special-registry and its companion for IPv6. */
const special = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  special.addSubnet(network, prefix, 'ipv6');

function isPrivate(address: string): boolean {
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (inside) return special.check(inside, 'ipv4');
  return special.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
