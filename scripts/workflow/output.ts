import { appendFileSync } from 'node:fs';

/** Hands a value of one line to the later steps of a workflow; outside of one it is printed. */
export function output(name: string, value: string): void {
  const line = `${name}=${value.replaceAll(/[\r\n]+/g, ' ')}\n`;
  const file = process.env['GITHUB_OUTPUT'];
  if (file) appendFileSync(file, line);
  else process.stdout.write(line);
}
