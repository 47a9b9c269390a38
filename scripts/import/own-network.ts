import type { LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** As `dns.lookup` with `all`. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

/** Why an address is not connected to: a sentence for whoever asked for it. */
export class InsideNetwork extends Error {}

/**
 * For `lookup` of a connection: the addresses of a host, none of them inside the own network. What is looked
 * up is what is connected to, so that a name cannot mean one address when asked and another when used.
 */
export function outsideLookup(resolve: Resolve): LookupFunction {
  return (host, { all }, tell) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined || addresses.some(({ address }) => isInside(address)))
          tell(new InsideNetwork(host), '');
        else if (all) tell(null, addresses);
        else tell(null, first.address, first.family);
      },
      (error: unknown) => tell(error instanceof Error ? error : new Error(String(error)), ''),
    );
  };
}

/** Whether an address is of the own machine or network, or of none. */
export function isInside(address: string): boolean {
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (inside) return special.check(inside, 'ipv4');
  return special.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
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
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  special.addSubnet(network, prefix, 'ipv6');
