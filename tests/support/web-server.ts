import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A web server that people publish with, run by the file of docs/servers/ that is written for it. */
export type WebServer = {
  program: string;
  /** Debian's names for it and for the files that it needs. */
  packages: string[];
  recipe: string;
  /** The recipe for a folder, without what only a public host has: names and certificates. */
  settings: (recipe: string, folder: string, ports: [number, number], mimeTypes: string) => string;
  words: (file: string, folder: string) => string[];
};

export const webServers: Record<'Caddy' | 'nginx', WebServer> = {
  Caddy: {
    program: 'caddy',
    packages: ['caddy'],
    recipe: 'docs/servers/Caddyfile',
    settings: (recipe, folder, [port]) =>
      `{\n\tadmin off\n}\n${recipe.replace('careers.example {', `http://127.0.0.1:${port} {`).replace('/var/www/careers', folder)}`,
    words: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
  nginx: {
    program: 'nginx',
    packages: ['nginx', 'nginx-common'],
    recipe: 'docs/servers/nginx.conf',
    settings: (recipe, folder, [port, other], mimeTypes) => {
      const site = recipe
        .replace(/^ +(?:ssl_certificate.*|listen \[::\].*)\n/gm, '')
        .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
        .replace('listen 80;', `listen 127.0.0.1:${other};`)
        .replace('include mime.types;', `include ${mimeTypes};`)
        .replace('/var/www/careers', folder);
      // Root’s nginx reads files as another user, to whom the folder of a checkout may be closed.
      const user = process.getuid?.() === 0 ? 'user root;\n' : '';
      return `${user}daemon off;\npid nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\nclient_body_temp_path body;\nproxy_temp_path proxy;\nfastcgi_temp_path fastcgi;\nuwsgi_temp_path uwsgi;\nscgi_temp_path scgi;\n${site}}\n`;
    },
    words: (file, folder) => ['-p', folder, '-e', 'stderr', '-c', file],
  },
};

/** Where a server answers for a folder, and what ends it; `undefined` where there is no such server to be had. */
export async function served(
  { program, packages, recipe, settings, words }: WebServer,
  folder: string,
): Promise<{ address: string; stop: () => void } | undefined> {
  const found = obtained(program, packages);
  if (!found) return undefined;
  const ports: [number, number] = [await freePort(), await freePort()];
  const home = mkdtempSync(join(tmpdir(), `rolecall-${program}-`));
  const file = join(home, 'settings');
  const mimeTypes = ['/etc/nginx/mime.types', join(unpacked, 'etc/nginx/mime.types')].find(existsSync) ?? '';
  writeFileSync(file, settings(readFileSync(recipe, 'utf8'), realpathSync(folder), ports, mimeTypes));
  const child = spawn(found, words(file, home), {
    env: { ...process.env, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said = `${said}${part}`.slice(-4_000)));
  const stop = () => {
    child.kill();
    rmSync(home, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${ports[0]}`;
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`${program} does not take ${recipe}:\n${said}`);
    await wait(50);
  }
  return { address, stop };
}

const unpacked = resolve('.cache/web-servers');

/** One that is installed; else, on Debian and its kin, one that is fetched and unpacked here and installed nowhere. */
function obtained(program: string, packages: string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const places = [...folders, join(unpacked, 'usr/bin'), join(unpacked, 'usr/sbin')];
  const found = () => places.map((folder) => join(folder, program)).find(existsSync);
  return found() ?? (fetched(packages) ? found() : undefined);
}

function fetched(packages: string[]): boolean {
  if (process.platform !== 'linux') return false;
  mkdirSync(unpacked, { recursive: true });
  const ran = (command: string, ...words: string[]) =>
    spawnSync(command, words, { cwd: unpacked, stdio: 'ignore', timeout: 3 * 60_000 }).status === 0;
  if (!ran('apt-get', 'download', ...packages)) {
    if (!ran('apt-get', 'update') || !ran('apt-get', 'download', ...packages)) return false;
  }
  return ran('sh', '-c', 'for package in *.deb; do dpkg-deb -x "$package" . || exit 1; done');
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address);
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
