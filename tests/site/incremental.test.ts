import {
  closeSync,
  cpSync,
  globSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '#environment.ts';
import { account } from '../../scripts/build/account.ts';
import type { FileAccount } from '../../scripts/build/kept.ts';
import { buildDate, runBuild } from '../support/built-site.ts';

const home = mkdtempSync(join(tmpdir(), 'rolecall-incremental-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const content = join(home, 'content');
const dist = join(home, 'dist');
const role = 'roles/data-analyst-jalrekha.mdx';

/** What happens between one build and the next, one after the other. */
const story: { what: string; change: () => void; at?: string; least: number }[] = [
  {
    what: 'nothing',
    change: () => {},
    least: 0.9,
  },
  {
    what: 'one advert says something else',
    change: () => edit(role, (text) => `${text}\nThis sentence was not there before.\n`),
    least: 0.8,
  },
  {
    what: 'an advert has another title and pay, an employer and a skill another name, a profile and a guide another text',
    change() {
      edit(role, (text) =>
        text.replace(/^title: .*$/m, 'title: Analyst of rivers').replace(/^pay:\n( .*\n)+/m, ''),
      );
      edit('employers/lseg.mdx', (text) => text.replace(/^name: .*$/m, 'name: The London Exchange'));
      edit('skills/python.yaml', (text) => text.replace(/^name: .*$/m, 'name: Python 3'));
      edit('profiles/machine-learning-engineer.mdx', (text) => `${text}\nOne more sentence.\n`);
      edit('guides/interview-at-lseg.mdx', (text) =>
        text.replace(/^title: .*$/m, 'title: Being interviewed'),
      );
    },
    least: 0.2,
  },
  {
    what: 'twenty days pass, an advert is added, and one gets another name',
    change() {
      const text = read(role);
      writeFileSync(
        join(content, 'roles/analyst-of-lakes.mdx'),
        text.replace(/^title: .*$/m, 'title: Analyst of lakes'),
      );
      renameSync(join(content, role), join(content, 'roles/analyst-of-rivers.mdx'));
      edit('roles/analyst-of-rivers.mdx', (found) =>
        found.replace(/^title: .*$/m, '$&\nformerly: [data-analyst-jalrekha]'),
      );
    },
    at: '2026-12-20T09:00:00Z',
    least: 0.1,
  },
  {
    what: 'somebody writes to pages and feeds of the built site, and removes some',
    change() {
      for (const file of [
        'roles/chef-de-partie-comedor-tres-faroles/index.html',
        'employers/lseg/index.html',
        'roles/rss.xml',
        'feeds/adzuna.xml',
      ])
        writeFileSync(join(dist, file), readFileSync(join(dist, file), 'utf8').replace('</', '<!-- --></'));
      for (const file of [
        'roles/home-care-worker-lagan-hearth/index.html',
        'employers/lseg/atom.xml',
        'feeds/jooble.xml',
      ])
        rmSync(join(dist, file));
    },
    at: '2026-12-20T09:00:00Z',
    least: 0.8,
  },
  {
    what: 'the site has another name',
    change: () => edit('site.yaml', (text) => text.replace(/^name: .*$/m, 'name: Another site')),
    at: '2026-12-20T09:00:00Z',
    least: 0,
  },
];

describe(
  'a build after another is the same to the byte as one from nothing, and says the same',
  { timeout: 120_000 },
  () => {
    /** Which folder the roles were in, build after build. */
    const folders: number[] = [];

    it('begins with a build from nothing', async () => {
      cpSync('content', content, { recursive: true });
      await build(content, dist, buildDate);
      folders.push(statSync(join(dist, 'roles')).ino);
    });

    it.each(story.map((step, number) => ({ ...step, number })))(
      '$what',
      async ({ change, at = buildDate, least, number }) => {
        const before = inodes(dist);
        change();
        using live = held(dist);
        const said = await build(content, dist, at);
        expect(live.changed()).toEqual([]);
        const left = leftFiles();
        const pictures = globSync('{roles,employers}/*/share.png', { cwd: dist });
        // One at a former name is put there anew each time.
        const ofPages = pictures.filter((file) => left.has(`/${dirname(file)}/index.html`));
        expect(ofPages.length).toBeGreaterThan(70);
        expect(ofPages.filter((file) => !left.has(`/${file}`))).toEqual([]);
        folders.push(statSync(join(dist, 'roles')).ino);
        // From the second on, a build is put together in the folders of the site before the last.
        if (number > 0 && least > 0) expect(folders.at(-1)).toBe(folders.at(-3));
        const pages = inodes(dist);
        const taken = [...pages].filter(([file, inode]) => before.get(file) === inode);
        if (least === 0) expect(taken).toEqual([]);
        else expect(taken.length / pages.size).toBeGreaterThan(least);

        const [fresh, cold] = [join(home, `content-${number}`), join(home, `cold-${number}`)];
        cpSync(content, fresh, { recursive: true });
        expect(said).toBe(await build(fresh, cold, at));
        const files = listed(cold);
        expect(listed(dist)).toEqual(files);
        expect(
          files.filter((file) => !readFileSync(join(dist, file)).equals(readFileSync(join(cold, file)))),
        ).toEqual([]);
      },
    );
  },
);

/** The pages, with what stands beside them, that a build leaves to the next one to take. */
function leftFiles(): ReadonlyMap<string, unknown> {
  const left = account<FileAccount<unknown>>(join(cacheFolder(content), 'pages.kept'));
  if (left === undefined) throw new Error('Nothing was left.');
  return left.data.files;
}

/** All files of a folder as they are now, and which of them have been written to since, wherever they are by then. */
function held(folder: string): { changed: () => string[] } & Disposable {
  const files = listed(folder).map((file) => {
    const path = join(folder, file);
    return { file, open: openSync(path, 'r'), bytes: readFileSync(path) };
  });
  return {
    changed: () =>
      files.filter(({ open, bytes }) => !bytes.equals(bytesOf(open, bytes.length))).map(({ file }) => file),
    [Symbol.dispose]: () => files.forEach(({ open }) => closeSync(open)),
  };
}

/** A byte more is asked for, which a file does not have that was only read. */
function bytesOf(open: number, size: number): Buffer {
  const bytes = Buffer.alloc(size + 1);
  return bytes.subarray(0, readSync(open, bytes, 0, size + 1, 0));
}

/** What is said, but for where files lie. */
async function build(from: string, to: string, at: string): Promise<string> {
  const { code, output } = await runBuild({
    CONTENT_ROOT: from,
    OUT_DIR: to,
    BUILD_DATE: at,
    LAST_BUILD: 'none',
  });
  expect(code, output).toBe(0);
  return output.replaceAll(to, '').replace(/\.cache\/astro\/\w+/, '');
}

/** Of the pages that say what they are made of: a page that was taken from the last build is the same file. */
function inodes(folder: string): Map<string, number> {
  const files = globSync('{roles,employers,skills/*}/*/index.html', { cwd: folder });
  return new Map(files.map((file) => [file, statSync(join(folder, file)).ino]));
}

function listed(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

function read(file: string): string {
  return readFileSync(join(content, file), 'utf8');
}

function edit(file: string, change: (text: string) => string): void {
  const text = read(file);
  const changed = change(text);
  if (changed === text) throw new Error(`${file} was not changed.`);
  writeFileSync(join(content, file), changed);
}
