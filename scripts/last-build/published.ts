import { readManifest } from '#gate/last-build.ts';

/**
 * What a published site says that the next build must keep, as it was written; `undefined` when the site is
 * not there yet. Throws a plain sentence when nobody can tell.
 */
export async function published(site: string): Promise<string | undefined> {
  const address = new URL('/build.json', site).href;
  const otherwise = 'Try again; or, if nothing was ever published there, deploy by hand without comparing.';
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
  } catch (error) {
    if (isNoHost(error)) return undefined;
    throw new Error(`${address} does not answer. ${otherwise}`, { cause: error });
  }
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address} answers with ${response.status}. ${otherwise}`);
  const text = await response.text();
  if (readManifest(text) === undefined)
    throw new Error(`${address} is not what a build writes. ${otherwise}`);
  return text;
}

/** The name of the host is not known: nothing can have been published there. */
function isNoHost(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code === 'ENOTFOUND';
}
