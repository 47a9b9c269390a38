import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Lexer } from 'yaml';
import { slug } from '#domain/slug.ts';
import type { Fault } from './fault.ts';

/** Words of a comment in a content file, which nobody but editors may read. */
export type Secret = { file: string; words: string };

/**
 * The comments of all content files, as the longest run of plain words of each line: what a build may have
 * escaped is not in it. Words that content also says openly are no secret; nor is a line of a word or two,
 * unless it could be a name; about an employer that may not be named, any word that could be one is a secret.
 * `explained` is what the project itself says of fields, and files repeat in comments.
 */
export function secrets(root: string, explained = ''): Secret[] {
  const files = globSync('**/*.{mdx,yaml}', { cwd: root }).sort();
  const read = files.map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));
  const isAboutUnnamed = aboutUnnamed(read);
  const found = read.flatMap((one) =>
    comments(one.source, one.file.endsWith('.mdx')).flatMap((comment) => {
      const names = isAboutUnnamed(one) ? namesIn(comment) : [];
      const said = names.map((words) => ({ words, phrase: words, isName: true }));
      const file = `content/${one.file}`;
      return [...comment.split('\n').flatMap(needles), ...said].map((needle) => ({ file, ...needle }));
    }),
  );
  if (found.length === 0) return [];
  const said = read.map(({ file, source }) => withoutComments(source, file.endsWith('.mdx')));
  const open = unescaped([...said, explained].join('\n'));
  const words = found.filter(({ isName }) => !isName).flatMap((one) => [one.words, one.phrase]);
  const names = found.filter(({ isName }) => isName).map((one) => one.words.toLowerCase());
  const openWords = saidIn(open, words);
  const openNames = saidIn(open.toLowerCase(), names);
  return found.flatMap(({ file, words, phrase, isName }) => {
    const isOpen = isName
      ? openNames.has(words.toLowerCase())
      : openWords.has(words) || openWords.has(phrase);
    return isOpen ? [] : [{ file, words }];
  });
}

/** Markdown as its reader sees it: `www&#46;` and `1986\.` stand for signs that would else be read as marks. */
function unescaped(text: string): string {
  return text
    .replace(/&#(\d{1,5});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Which of many words a text has, in one pass: thousands of files have tens of thousands of comments. */
function saidIn(text: string, words: readonly string[]): Set<string> {
  const search = secretSearch([...new Set(words)].map((one) => ({ file: '', words: one })));
  return new Set(search(Buffer.from(text)).map((one) => one.words));
}

type Read = { file: string; source: string };

/** Whether a file is that of an employer that may not be named, or of one of its roles. */
function aboutUnnamed(files: readonly Read[]): (file: Read) => boolean {
  const nameOf = (file: string) => slug(basename(file).replace(/\.\w+$/, ''));
  const unnamed = new Set(
    files.flatMap(({ file, source }) =>
      file.startsWith('employers/') && /^disclosed:\s*false\b/m.test(source) ? [nameOf(file)] : [],
    ),
  );
  return ({ file, source }) =>
    unnamed.has(
      file.startsWith('employers/') ? nameOf(file) : (/^employer:\s*['"]?([\w-]+)/m.exec(source)?.[1] ?? ''),
    );
}

/** Each word with a capital that is long enough, and its form in an address. */
function namesIn(comment: string): string[] {
  const names = comment.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  return [...new Set(names.flatMap((name) => [name, slug(name)]))].filter(
    (name) => Buffer.byteLength(name) >= span,
  );
}

/** No secret is in any byte of a file, packed or not. */
export function leaks(path: string, bytes: Uint8Array, search: Search): Fault[] {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return search(plain).map(({ file, words }) => ({
    check: 'secret',
    page: path,
    property: 'comment',
    said: words,
    shown: `a comment in ${file}`,
    remedy:
      'What editors tell each other must not be published: find out what copied it. If these words are the site’s own, reword the comment.',
  }));
}

export type Search = (bytes: Uint8Array) => Secret[];

/**
 * Looks for all secrets in one pass, however many there are: a hash over the last bytes is carried along
 * (Rabin and Karp), and only where it is that of a secret are the bytes compared.
 */
export function secretSearch(secrets: readonly Secret[]): Search {
  const byHash = new Map<number, { secret: Secret; bytes: Buffer }[]>();
  const isKnown = new Uint8Array(1 << 16);
  let leaving = 1;
  for (let at = 1; at < span; at += 1) leaving = Math.imul(leaving, base);
  for (const secret of secrets) {
    const bytes = Buffer.from(secret.words);
    let hash = 0;
    for (const byte of bytes.subarray(0, span)) hash = (Math.imul(hash, base) + byte) | 0;
    byHash.set(hash, [...(byHash.get(hash) ?? []), { secret, bytes }]);
    isKnown[hash >>> 16] = 1;
  }
  return (bytes) => {
    const found = new Set<Secret>();
    let hash = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const out = at < span ? 0 : bytes[at - span]!;
      hash = (Math.imul(hash - Math.imul(out, leaving), base) + bytes[at]!) | 0;
      if (isKnown[hash >>> 16] === 0) continue;
      const from = at - span + 1;
      for (const { secret, bytes: sought } of byHash.get(hash) ?? [])
        if (sought.equals(bytes.subarray(from, from + sought.length))) found.add(secret);
    }
    return [...found];
  };
}

/** In bytes: no secret is shorter, or packed files would have it by chance. */
const span = 5;
/** In bytes: a comment that is no name is longer. */
const longEnough = 10;
const base = 257;
const mdxComment = /\{\/\*([^]*?)\*\/\}|<!--([^]*?)-->/g;

function comments(source: string, isMdx: boolean): string[] {
  const [fields, text] = isMdx ? parts(source) : [source, ''];
  const ofText = [...text.matchAll(mdxComment)].map(([, mdx, html]) => mdx ?? html ?? '');
  return [...yamlComments(fields), ...ofText];
}

function withoutComments(source: string, isMdx: boolean): string {
  const [fields, text] = isMdx ? parts(source) : [source, ''];
  const open = yamlComments(fields).reduce((left, comment) => left.replace(comment, ''), fields);
  return `${open}\n${text.replace(mdxComment, '')}`;
}

function parts(source: string): [fields: string, text: string] {
  const [, fields = '', text = source] = /^---\r?\n([^]*?)\r?\n---\r?\n([^]*)$/.exec(source) ?? [];
  return [fields, text];
}

/** The lexer knows a `#` in a text from one that starts a comment. */
function yamlComments(fields: string): string[] {
  if (!/(^|\s)#/.test(fields)) return [];
  const tokens = [...new Lexer().lex(fields)];
  return tokens.filter((token, index) => token.startsWith('#') && tokens[index - 1] !== '\u001f');
}

type Needle = {
  words: string;
  /** What was written, where the words are its form in an address. */ phrase: string;
  isName: boolean;
};

function needles(line: string): Needle[] {
  const runs = line.match(/[\p{L}\p{N}][\p{L}\p{N} ,.;-]*[\p{L}\p{N}]/gu) ?? [];
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '');
  const words = longest.split(/\s+/);
  const isName = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  if (words.length < 4 && !isName) return [];
  return [longest, ...(isName ? [slug(longest)] : [])]
    .filter((one) => Buffer.byteLength(one) >= longEnough)
    .map((one) => ({ words: one, phrase: longest, isName: false }));
}
