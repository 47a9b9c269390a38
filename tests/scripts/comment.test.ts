import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { comment, marker } from '../../scripts/comment/markdown.ts';
import type { Review } from '../../scripts/review/review.ts';
import { forge, type Forge } from '../support/forge.ts';
import { temporaryFolder } from '../support/folder.ts';

// Commands run in processes of their own, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const sound: Review = {
  problems: [],
  counts: { error: 0, warning: 0, hint: 0 },
  isBuilt: true,
  pages: [],
  roles: 0,
};

const problem: Review['problems'][number] = {
  file: 'content/roles/porter.mdx',
  line: 7,
  rule: 'garbled-text',
  severity: 'error',
  message: '`Â£` was a pound sign.',
  hint: 'Write it again.',
  quote: 'Â£850',
  fix: '£850',
};

it('says what to correct, with the repair, and what others will show', () => {
  const review: Review = {
    ...sound,
    problems: [problem],
    counts: { error: 1, warning: 0, hint: 2 },
    roles: 1,
    pages: [
      {
        file: 'content/roles/porter.mdx',
        path: '/roles/porter/',
        result: {
          title: 'Night Porter · The Elm Hotel · Careers at a house with a very long name',
          address: 'https://careers.example/roles/porter/',
          description: 'Night Porter at The Elm Hotel.',
        },
        posting: [
          ['Title', 'Night Porter'],
          ['Pay', 'not shown: no figure is stated'],
        ],
        card: ['Night Porter', 'The Elm Hotel', 'pay not stated'],
        feed: ['Night Porter', 'The Elm Hotel. Pay not stated.'],
      },
    ],
  };
  expect(comment(review, 'https://github.example/runs/1/artifacts/2')).toBe(`${marker}

## 1 error to correct before this can be published

[Download the site as it would be](https://github.example/runs/1/artifacts/2), unpack it, and open it with any web server.

### Error \`garbled-text\`

\`\`\`text
content/roles/porter.mdx:7
\`Â£\` was a pound sign.
Write it again.
\`\`\`

Suggested repair:

\`\`\`diff
- Â£850
+ £850
\`\`\`

2 more problems are in the log of the check.

<details><summary>How a changed role is shown elsewhere</summary>

\`\`\`text
/roles/porter/
\`\`\`

**A search engine**

\`\`\`text
Night Porter · The Elm Hotel · Careers at a house with a ve…
https://careers.example/roles/porter/
Night Porter at The Elm Hotel.
\`\`\`

**The job search of Google**

\`\`\`text
Title: Night Porter
Pay: not shown: no figure is stated
\`\`\`

**A list on a phone**

\`\`\`text
Night Porter
The Elm Hotel
pay not stated
\`\`\`

**A feed**

\`\`\`text
Night Porter
The Elm Hotel. Pay not stated.
\`\`\`

</details>

---
What each name means stands in \`content/README.md\`. \`npm run check:content -- --fix\` makes the repairs that need no thought.
`);
});

it.each([
  [{ ...sound }, '## Ready to be published'],
  [{ ...sound, counts: { error: 0, warning: 1, hint: 0 } }, '## Ready, with 1 warning and 0 hints'],
  [{ ...sound, isBuilt: false }, 'the site could not be built'],
])('says in its heading how it stands', (review, heading) => {
  expect(comment(review, undefined)).toContain(heading);
});

const hostile = [
  '```\n# Owned\n<img src=https://evil.example/a.png>',
  '@everyone [click](https://evil.example) #1',
  '</details>\n<script>alert(1)</script>',
  `${'`'.repeat(9)}\n**out of the block**`,
  'a\u202eb\u0000c\u200bd',
];

it.each(hostile)('shows the words of strangers as nothing but words: %j', (words) => {
  const page = {
    file: words,
    path: words,
    result: { title: words, address: words, description: words },
    posting: [[words, words]] as [string, string][],
    card: [words],
    feed: [words],
  };
  const found = { ...problem, file: words, message: words, hint: words, quote: words, fix: words };
  const text = comment({ ...sound, problems: [found], pages: [page], roles: 1 }, undefined);
  const outside = text.replace(/^(`{3,})(?:text|diff)\n[^]*?\n\1$/gm, '');
  expect(outside).not.toMatch(/Owned|evil|everyone|alert|out of the block|[\u0000\u200b\u202e]/);
  expect(outside).toContain('**A feed**');
  expect(text).not.toMatch(/[\u0000\u200b\u202e]/);
});

it('fits into a comment, whatever the review holds', () => {
  const long = 'x'.repeat(2000);
  const found = { ...problem, message: long, hint: long, quote: long, fix: long };
  const text = comment({ ...sound, problems: Array.from({ length: 40 }, () => found) }, undefined);
  expect(text.length).toBeLessThan(65_000);
  expect(text).toContain('There is more, in the log of the check.');
});

const run = {
  id: 5,
  html_url: 'https://github.example/o/r/actions/runs/5',
  head_sha: 'abc',
  head_branch: 'a role',
  head_repository: { owner: { login: 'editor' } },
};
const pulls = 'GET /repos/o/r/pulls?state=open&head=editor%3Aa%20role';
const comments = 'GET /repos/o/r/issues/17/comments?per_page=100&page=1';
const answers = {
  [pulls]: [
    { number: 16, head: { sha: 'other' } },
    { number: 17, head: { sha: 'abc' } },
  ],
  'GET /repos/o/r/actions/runs/5/artifacts?name=preview': { artifacts: [{ id: 9, name: 'preview' }] },
  [comments]: [],
  'POST /repos/o/r/issues/17/comments': {},
  'PATCH /repos/o/r/issues/comments/3': {},
};

/** Runs the command as the workflow does, against a forge on this machine. */
async function post(server: Forge, review: unknown) {
  using folder = temporaryFolder({
    'event.json': JSON.stringify({ workflow_run: run }),
    'review.json': typeof review === 'string' ? review : JSON.stringify(review),
  });
  const child = spawn(process.execPath, ['scripts/comment.ts', join(folder.root, 'review.json')], {
    env: {
      ...process.env,
      GITHUB_API_URL: server.address,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_TOKEN: 'token',
      GITHUB_EVENT_PATH: join(folder.root, 'event.json'),
    },
  });
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, output, written: server.asked.filter(({ method }) => method !== 'GET') };
}

it('comments on the pull request whose newest commit was checked', async () => {
  await using server = await forge(answers);
  const { output, written } = await post(server, sound);
  expect(output).toBe('The comment is written.\n');
  expect(written).toEqual([
    {
      method: 'POST',
      path: '/repos/o/r/issues/17/comments',
      body: { body: comment(sound, `${run.html_url}/artifacts/9`) },
    },
  ]);
});

it('writes over its own comment, and over nobody else’s', async () => {
  await using server = await forge({
    ...answers,
    [comments]: [
      { id: 2, body: `${marker} me too`, user: { type: 'User' } },
      { id: 3, body: `${marker}\n\nbefore`, user: { type: 'Bot' } },
    ],
  });
  const { output, written } = await post(server, sound);
  expect(output).toBe('The comment is updated.\n');
  expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'PATCH /repos/o/r/issues/comments/3',
  ]);
});

it('says nothing of a pull request that has changed since', async () => {
  await using server = await forge({ ...answers, [pulls]: [{ number: 17, head: { sha: 'newer' } }] });
  expect(await post(server, sound)).toMatchObject({ code: 0, written: [] });
});

it.each([
  ['no JSON', 'review'],
  ['another shape', { ...sound, problems: [{ ...problem, rule: '<b>' }] }],
  ['more than a review holds', { ...sound, problems: Array.from({ length: 41 }, () => problem) }],
  ['megabytes', JSON.stringify({ ...sound, more: 'x'.repeat(2_100_000) })],
])('takes %s for no review', async (_, review) => {
  await using server = await forge(answers);
  expect(await post(server, review)).toMatchObject({ code: 1, written: [] });
});
