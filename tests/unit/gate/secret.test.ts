import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { leaks, secretSearch, secrets } from '#gate/secret.ts';
import { contentFolder } from '../../support/content-folder.ts';

function wordsOf(files: Record<string, string>): string[] {
  using content = contentFolder(files);
  return secrets(content.root).map(({ words }) => words);
}

it.each([
  [
    'of the fields',
    '---\ntitle: A # the client is a bank in Leeds\n---\nText.',
    ['the client is a bank in Leeds'],
  ],
  [
    'of the text',
    '---\ntitle: A\n---\nText. {/* do not tell them who it is */}',
    ['do not tell them who it is'],
  ],
  [
    'of several lines',
    '---\ntitle: A\n---\n{/* the first of all lines\nthe second of all lines */}',
    ['the first of all lines', 'the second of all lines'],
  ],
  [
    'that is a name, and its address',
    '---\ntitle: A\n# Albion Mutual\n---\nText.',
    ['Albion Mutual', 'albion-mutual'],
  ],
])('knows a comment %s', (_, source, expected) => {
  expect(wordsOf({ 'roles/a.mdx': source })).toEqual(expected);
});

it('knows no secret in a name that content also says, nor in its form in an address', () => {
  const role =
    '---\ntitle: Senior Data Scientist\n# “Senior Data Scientist - Leeds”\n# Senior Data Scientist\n---\nText.';
  expect(wordsOf({ 'roles/a.mdx': role })).toEqual([
    'Senior Data Scientist - Leeds',
    ...wordsOf({ 'roles/a.mdx': '---\ntitle: A\n---\nText.' }),
  ]);
});

it('knows words that content says with escaped signs', () => {
  const said = 'Apply online at www&#46;albion.example or by post in 1986\\. Or later.';
  const role = `---\ntitle: A\n# Apply online at www.albion.example or by post in 1986. Or later.\n---\n${said}`;
  expect(wordsOf({ 'roles/a.mdx': role })).toEqual(wordsOf({ 'roles/a.mdx': '---\ntitle: A\n---\nText.' }));
});

it('knows no secret in what the project itself says of a field', () => {
  using content = contentFolder({
    'roles/a.mdx': '---\ntitle: A\n# hours: # Working hours, as it says.\n---\nText.',
  });
  expect(secrets(content.root, 'Working hours, as it says.')).toEqual([]);
  expect(secrets(content.root)).toHaveLength(1);
});

it.each([
  ['a sign that is no comment', '---\ntitle: "C # and what it is for"\n---\nText.'],
  ['a heading', '---\ntitle: A\n---\n## What you would do here'],
  ['a word or two', '---\ntitle: A # as stated\n---\nText.'],
  [
    'what the text says openly',
    '---\ntitle: A # you would build the pipelines\n---\nyou would build the pipelines',
  ],
])('does not take for a secret %s', (_, source) => {
  expect(wordsOf({ 'roles/a.mdx': source })).toEqual([]);
});

it.each([
  ['of its file', { 'employers/a-bank.mdx': '---\ndisclosed: false\ndescribedAs: A bank # Barclays\n---\n' }],
  [
    'of a role',
    {
      'employers/a-bank.mdx': '---\ndisclosed: false\ndescribedAs: A bank\n---\n',
      'roles/a.mdx': '---\ntitle: A\nemployer: a-bank\n---\n{/* really Barclays */}',
    },
  ],
])('takes any name in a comment %s for a secret when the employer may not be named', (_, files) => {
  expect(wordsOf(files)).toEqual(['Barclays', 'barclays']);
});

it('takes no word for a name that content says openly, in whatever case, or of an employer that is named', () => {
  const source = '---\ndisclosed: false\ndescribedAs: A bank # Remote work\n---\nSome work remotely.';
  expect(wordsOf({ 'employers/a-bank.mdx': source })).toEqual([]);
  expect(wordsOf({ 'roles/a.mdx': '---\ntitle: A\nemployer: acme-robotics # not Barclays\n---\n' })).toEqual(
    [],
  );
});

const secret = { file: 'content/roles/a.mdx', words: 'the client is “Albion”' };
const search = secretSearch([secret, { ...secret, words: 'a second one' }]);

it.each([
  ['at the start', Buffer.from(`${secret.words}.`)],
  ['at the end', Buffer.from(`x ${secret.words}`)],
  ['in packed bytes', gzipSync(`x ${secret.words} x`)],
])('finds a secret %s', (_, bytes) => {
  expect(leaks('/file', bytes, search).map(({ said }) => said)).toEqual([secret.words]);
});

it.each(['', 'the client', 'the client is “Albiom”', 'a second on'])('finds none in %j', (text) => {
  expect(leaks('/file', Buffer.from(text), search)).toEqual([]);
});
