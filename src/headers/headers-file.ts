import { caching, everywhere, unchanging } from './headers.ts';

/**
 * `/_headers`, which Netlify and Cloudflare Pages read. All rules that match a path add up there, so that none may
 * say again what another one says; without a rule, both let files be asked about each time.
 */
export function headersFile(): string {
  const all = Object.entries(everywhere).map(([name, value]) => `  ${name}: ${value}\n`);
  const lasting = unchanging.map((folder) => `\n${folder}*\n  Cache-Control: ${caching.unchanging}\n`);
  return `/*\n${all.join('')}${lasting.join('')}`;
}
