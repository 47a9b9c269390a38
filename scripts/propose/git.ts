import { execFileSync } from 'node:child_process';

/** Git in a folder, without hooks. `credentials` are a user and a password, and stay out of the command line. */
export function git(folder: string, words: readonly string[], credentials?: string): string {
  const header = credentials && `Authorization: Basic ${Buffer.from(credentials).toString('base64')}`;
  const more = header
    ? { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'http.extraHeader', GIT_CONFIG_VALUE_0: header }
    : {};
  return execFileSync('git', ['-C', folder, '-c', 'core.hooksPath=/dev/null', ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
