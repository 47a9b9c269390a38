import { execFile } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parse, type HTMLElement } from 'node-html-parser';

/** The clock of every site that is built for tests. */
export const buildDate = '2026-11-30T09:00:00Z';

export type MarkupNode = { '@type': string; [property: string]: unknown };

export type BuiltPage = {
  /** As in the address bar: "/roles/", "/404.html". */
  path: string;
  html: string;
  document: HTMLElement;
  /** The top-level nodes of its JSON-LD, whether alone or in a graph. */
  markup: MarkupNode[];
};

export type BuiltSite = {
  root: string;
  pages: BuiltPage[];
  page: (path: string) => BuiltPage;
  /** The text of any file, by its path from the root of the site. */
  text: (path: string) => string;
  has: (path: string) => boolean;
};

/** Whether a page only sends its readers to the address that a role has now. */
function leadsOn(html: string): boolean {
  return html.includes('http-equiv="refresh"');
}

const builds = resolve('.cache/site-tests');

const sites = new Map<string, Promise<BuiltSite>>();

/**
 * A content folder as a site built at an instant. Built once in a test run and read once in a process, however
 * many test files ask for it.
 */
export function builtSite(
  contentRoot: 'content' | `tests/fixtures/${string}`,
  at = buildDate,
): Promise<BuiltSite> {
  const key = `${contentRoot} ${at}`;
  const site = sites.get(key) ?? builtOnce(contentRoot, at).then(readSite);
  sites.set(key, site);
  return site;
}

function readSite(root: string): BuiltSite {
  const pages = globSync('**/*.html', { cwd: root, exclude: ['pagefind/**'] })
    .sort()
    .map((file) => builtPage(root, file))
    .filter(({ html }) => !leadsOn(html));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return {
    root,
    pages,
    page(path) {
      const page = byPath.get(path);
      if (page === undefined) throw new Error(`The site has no page ${path}.`);
      return page;
    },
    text: (path) => readFileSync(join(root, path), 'utf8'),
    has: (path) => existsSync(join(root, path)),
  };
}

/** Where and in what language those sit who build for tests. */
const home = { TZ: 'America/Los_Angeles', LANG: 'C' };

export type BuildRun = { code: number; output: string };

/** Runs the build as an editor does, in a process of its own. */
export function runBuild(
  environment: {
    CONTENT_ROOT: string;
    OUT_DIR: string;
    BUILD_DATE?: string;
    LAST_BUILD?: string;
    TZ?: string;
    LANG?: string;
  },
  signal?: AbortSignal,
): Promise<BuildRun> {
  return new Promise((done) => {
    execFile(
      resolve('node_modules/.bin/node'),
      ['scripts/build.ts'],
      {
        env: { ...process.env, ...home, BUILD_DATE: buildDate, SITE_URL: '', LAST_BUILD: '', ...environment },
        signal,
      },
      (error, stdout, stderr) =>
        done({ code: error ? Number(error.code ?? 1) || 1 : 0, output: stdout + stderr }),
    );
  });
}

/**
 * The test files of a run have processes of their own, all children of one: its id tells one run from the
 * next, and the first to make the folder builds while the others wait.
 */
async function builtOnce(contentRoot: string, at: string): Promise<string> {
  const run = join(builds, String(process.ppid));
  clearEndedRuns();
  const folder = join(run, `${contentRoot}-${at}`.replace(/[^\w-]/g, '-'));
  const report = `${folder}.json`;
  mkdirSync(run, { recursive: true });
  if (claim(`${folder}.claim`)) {
    const result = await runBuild({
      CONTENT_ROOT: resolve(contentRoot),
      OUT_DIR: folder,
      BUILD_DATE: at,
    });
    // In place at once, so that nobody reads half of it.
    writeFileSync(`${report}.part`, JSON.stringify(result));
    renameSync(`${report}.part`, report);
  }
  while (!existsSync(report)) await wait(100);
  const { code, output }: BuildRun = JSON.parse(readFileSync(report, 'utf8'));
  if (code !== 0) throw new Error(`${contentRoot} could not be built at ${at}.\n${output}`);
  return folder;
}

function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function clearEndedRuns(): void {
  if (!existsSync(builds)) return;
  for (const run of readdirSync(builds)) {
    try {
      process.kill(Number(run), 0);
    } catch {
      rmSync(join(builds, run), { recursive: true, force: true });
    }
  }
}

function builtPage(root: string, file: string): BuiltPage {
  const html = readFileSync(join(root, file), 'utf8');
  const document = parse(html);
  const markup = document
    .querySelectorAll('script[type="application/ld+json"]')
    .flatMap((script) => nodesOf(JSON.parse(script.rawText)));
  return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, document, markup };
}

function nodesOf(markup: MarkupNode & { '@graph'?: MarkupNode[] }): MarkupNode[] {
  return markup['@graph'] ?? [markup];
}
