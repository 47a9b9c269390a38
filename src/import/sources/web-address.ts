/** An address of the web as it is written; `undefined` for anything else. */
export function webAddress(written: string | undefined): string | undefined {
  if (written === undefined || !/^https?:\/\//i.test(written) || /\s/.test(written)) return undefined;
  return URL.canParse(written) ? written : undefined;
}

/** What comes first in the path of an address: on boards that many share, the employer. */
export function firstStep(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).pathname.split('/').find((step) => step !== '');
}

/** The first name of a host: on boards that give each employer its own, the employer. */
export function firstHostName(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.split('.')[0];
}
