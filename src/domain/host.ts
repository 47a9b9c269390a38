/**
 * Whether a host is one of those that nobody on the internet can reach: a machine's own name, a network at
 * home or at work (RFC 1918, RFC 4193, RFC 3927), or a name kept for such networks (RFC 6762, RFC 6761).
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return (
    /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)$/.test(host) ||
    /^(0|10|127)\.\d+\.\d+\.\d+$|^192\.168\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$/.test(host) ||
    /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/.test(host)
  );
}

/** Whether a host is kept for examples and tests, so that no site ever stands there (RFC 2606, RFC 6761). */
export function isExampleHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return /(^|\.)(example|test|invalid|example\.(com|net|org|edu))$/.test(host);
}
