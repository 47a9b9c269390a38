import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { collections } from '#content/collections.ts';
import { secrets } from '#gate/secret.ts';
import { inspection } from '#rules/inspection.ts';
import { explained } from '../../scripts/build/explained.ts';
import { command } from '../../scripts/new/command.ts';
import { fieldsOf } from '../../scripts/new/field-kind.ts';
import { kinds, type Kind } from '../../scripts/new/kind.ts';
import { contentFolder, type ContentFolder } from '../support/content-folder.ts';
import { hasTerminal, keys, terminal } from '../support/terminal.ts';

const now = '2026-11-20T09:00:00Z';

async function run({ root }: ContentFolder, ...words: string[]) {
  const said = { stdout: '', stderr: '' };
  const status = await command(words, {
    contentRoot: root,
    now: Temporal.Instant.from(now),
    isTerminal: false,
    say: (text) => (said.stdout += `${text}\n`),
    complain: (text) => (said.stderr += `${text}\n`),
  });
  return { status, ...said };
}

function faults(folder: ContentFolder) {
  return inspection(folder.root, Temporal.Instant.from(now)).problems.filter(
    ({ severity }) => severity === 'error',
  );
}

function filesOf(folder: ContentFolder): string[] {
  return globSync('**/*.{mdx,yaml}', { cwd: folder.root }).sort();
}

const porter = [
  ...['--title', 'Night Porter', '--employer', 'acme-robotics', '--posted', '2026-11-18'],
  ...['--employment', 'full-time,part-time', '--workplace', 'on-site', '--locations', 'Leeds, GB'],
];

it('writes a role from flags that has no error but what is still to be written', async () => {
  using folder = contentFolder();
  expect(
    await run(folder, ...porter, '--pay-min', '24000', '--pay-currency', 'GBP', '--pay-per', 'year'),
  ).toEqual({
    status: 0,
    stderr: '',
    stdout: `content/roles/night-porter-leeds.mdx is written.
5 notes in it say what is still to be written: look for TODO. Then run npm run check:content, and npm run dev to see it.
`,
  });
  const source = readFileSync(join(folder.root, 'roles/night-porter-leeds.mdx'), 'utf8');
  expect(source.split('\n').filter((line) => !/^\s*# /.test(line))).toEqual(
    `---
title: Night Porter
employer: acme-robotics
posted: 2026-11-18
employment:
  - full-time
  - part-time
workplace: on-site
locations:
  - city: Leeds
    country: GB
pay:
  currency: GBP
  min: 24000
  per: year
  stated: true
---

{/* TODO: Describe the work in a paragraph or two, in the words of the advert. */}

{/* TODO: List the duties: a heading "## What you would do", then a list between <Duties> and </Duties>. */}

{/* TODO: List what is required: a heading "## What they ask for", then a list between <Requirements level="essential"> and </Requirements>. */}

{/* TODO: List what is welcome and not required, between <Requirements level="desirable"> and </Requirements>. */}

{/* TODO: If the advert says how people are chosen: a heading "## How they choose", then the steps as a list between <Process> and </Process>. */}
`.split('\n'),
  );
  expect(faults(folder).map(({ rule }) => rule)).toEqual(['empty-body']);
});

it('writes a text that needs nothing more', async () => {
  using folder = contentFolder();
  const text = [
    ...[
      '--text',
      'You keep the door of {one} <house>.',
      '--duties',
      'Open it.',
      '--duties',
      'import is no code',
    ],
    ...['--essential', 'Patience', '--desirable', 'A lantern', '--process', 'One talk'],
  ];
  expect((await run(folder, ...porter, ...text)).stdout).toContain('Nothing is left to be written.');
  expect(faults(folder)).toEqual([]);
  const { catalogue } = inspection(folder.root, Temporal.Instant.from(now));
  expect(catalogue?.roles.find(({ slug }) => slug === 'night-porter-leeds')?.body).toMatchObject({
    duties: [{ items: ['Open it.', 'import is no code'] }],
    requirements: [
      { level: 'essential', items: ['Patience'] },
      { level: 'desirable', items: ['A lantern'] },
    ],
    process: ['One talk'],
  });
});

const complete: Record<Kind, string[]> = {
  role: porter,
  employer: [
    '--name',
    'Ash & Elm: Joiners',
    '--kind',
    'agency',
    '--headquarters',
    'Leeds, West Yorkshire, GB',
  ],
  profile: [
    '--title',
    'Porter',
    '--summary',
    'Keeps a door.',
    '--skills',
    'python',
    '--occupation-isco08',
    '9621',
  ],
  guide: ['--title', 'Nights', '--kind', 'applying', '--by', 'Acme', '--summary', 'Sleep by day.'],
  skill: [
    '--name',
    'C#',
    '--about',
    'A language: typed.',
    '--aliases',
    'c sharp',
    '--aliases',
    'C-sharp, .NET',
  ],
};

it.each(Object.keys(kinds) as Kind[])(
  'a new %s explains every field that was not answered, is formatted, and has no error in its fields',
  async (kind) => {
    using folder = contentFolder();
    const before = filesOf(folder);
    expect(await run(folder, kind, ...complete[kind])).toMatchObject({ status: 0, stderr: '' });
    const [file = ''] = filesOf(folder).filter((path) => !before.includes(path));
    const source = readFileSync(join(folder.root, file), 'utf8');
    const { schema, ending } = collections[kinds[kind]];
    for (const field of Object.keys(fieldsOf(schema)))
      expect(source).toMatch(new RegExp(`^(${field}:|# ${field}:.* # \\S)`, 'm'));
    const options = await resolveConfig(import.meta.filename);
    expect(await format(source, { ...options, proseWrap: 'preserve', filepath: `a${ending}` })).toBe(source);
    expect(faults(folder).filter(({ rule }) => rule !== 'empty-body')).toEqual([]);
  },
);

it('a comment becomes a field when its first sign is taken off', async () => {
  using folder = contentFolder();
  await run(folder, ...porter, '--text', 'You keep the door.');
  const file = join(folder.root, 'roles/night-porter-leeds.mdx');
  const source = readFileSync(file, 'utf8').replace('# hours: ', 'hours: ').replace('# closes: ', 'closes: ');
  writeFileSync(file, source);
  expect(faults(folder)).toEqual([]);
  const { catalogue } = inspection(folder.root, Temporal.Instant.from(now));
  const role = catalogue?.roles.find(({ slug }) => slug === 'night-porter-leeds');
  expect(role?.hours).toMatchObject({ kind: 'stated', value: '37.5 hours a week' });
});

it('says nothing in its comments that the build must keep to itself, of an unnamed employer neither', async () => {
  using folder = contentFolder({
    'employers/insurer.mdx': '---\ndisclosed: false\ndescribedAs: A large insurer\n---\n',
    'roles/mlops-lead.mdx': '---\ntitle: A\nemployer: insurer\nposted: 2026-11-02\n---\nText.',
  });
  const unnamed = porter.map((word) => (word === 'acme-robotics' ? 'insurer' : word));
  expect((await run(folder, ...unnamed)).status).toBe(0);
  const bank = await run(folder, 'employer', '--disclosed=false', '--described-as', 'A bank in Leeds');
  expect(bank.stdout).toContain('content/employers/a-bank-in-leeds.mdx is written.');
  expect(secrets(folder.root, explained()).filter(({ file }) => /porter|bank/.test(file))).toEqual([]);
});

it('names every wrong answer at once and writes nothing', async () => {
  using folder = contentFolder();
  const before = filesOf(folder);
  const wrong = [
    ...['--title', 'X', '--employer', 'acme-robotic', '--posted', '18/11/2026', '--workplace', 'remote'],
    ...['--pay-min', '45k', '--pay-currency', '£', '--employment', 'full-time,perm', '--skills', 'pyton'],
  ];
  expect(await run(folder, ...wrong)).toEqual({
    status: 1,
    stdout: '',
    stderr: `--posted
  \`18/11/2026\` is not how a date is written here.
  Write \`2026-11-18\`.

--employment
  \`perm\` is not one of the values of \`employment\`.
  Write \`full-time\`, \`part-time\`, \`contract\`, \`temporary\`, \`internship\`, \`volunteer\`, \`per-diem\` or \`other\`.

--pay-currency
  \`£\` is not a currency code.
  Did you mean \`GBP\`? Write the three letters of ISO 4217, such as GBP, EUR or USD.

--pay-min
  \`45k\` is not a plain number, which \`min\` must be.
  Write digits only, with a point for decimals: 45000, not 45,000, 45.000 or 45k.

--pay-per
  A figure without \`per\` says too little.
  Answer it with \`--pay-per …\`.

--workplace
  A remote role must say from which countries one may work.
  Add \`applicants: { countries: [GB] }\` with the countries that the advert names. "Anywhere" is not a country.

--employer
  There is no employer called \`acme-robotic\`.
  Did you mean \`acme-robotics\`? Employers live in content/employers/. Or add it with the role: --new-employer "Its name".

--skills
  There is no skill called \`pyton\`.
  Did you mean \`python\`? Skills live in content/skills/.

Nothing was written. These 8 answers must be put right first.
`,
  });
  expect(filesOf(folder)).toEqual(before);
});

it('overwrites nothing, and names a file that is not there', async () => {
  using folder = contentFolder();
  await run(folder, ...porter);
  const file = join(folder.root, 'roles/night-porter-leeds.mdx');
  const first = readFileSync(file, 'utf8');
  const { status, stderr } = await run(folder, ...porter, '--hours', 'All night');
  expect(status).toBe(1);
  expect(stderr).toContain('for example `--slug night-porter-leeds-2`');
  expect(readFileSync(file, 'utf8')).toBe(first);
  expect((await run(folder, ...porter, '--slug', 'night-porter-leeds-2')).status).toBe(0);
});

it.each([
  ['Night Porter!', 'Write `night-porter`.'],
  ['full-time', 'a list of roles has that address'],
  ['../site', 'Write `site`.'],
])('takes no file name like %s', async (name, words) => {
  using folder = contentFolder();
  expect(await run(folder, ...porter, '--slug', name)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(words),
  });
});

it('adds an employer with its role', async () => {
  using folder = contentFolder();
  const role = ['--title', 'Night Porter', '--posted', '2026-11-18', '--text', 'You keep the door.'];
  expect((await run(folder, ...role, '--new-employer', 'The Elm Hotel')).stdout).toContain(
    'content/employers/the-elm-hotel.mdx is written.\ncontent/roles/night-porter-the-elm-hotel.mdx is written.\n',
  );
  expect(faults(folder)).toEqual([]);
  expect((await run(folder, ...role, '--slug', 'other', '--new-employer', 'the elm hotel')).stderr).toContain(
    'Write `--employer the-elm-hotel` for the one that is there.',
  );
});

it.each([
  [['--titel', 'X'], 'There is no `--titel`. Did you mean `--title`?'],
  [['--title'], '`--title` has no value.'],
  [['--title', 'A', '--title', 'B'], '`--title` stands here twice'],
  [['--title', 'Night', 'Porter'], '`Porter` belongs to no flag.'],
  [['emploier'], 'Nothing here is called `emploier`. Did you mean `employer`?'],
])('does not run with %j', async (words, message) => {
  using folder = contentFolder();
  expect(await run(folder, ...words)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
});

it('lists every flag of a kind with what it means', async () => {
  using folder = contentFolder();
  const { status, stdout } = await run(folder, 'skill', '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('  --aliases …\n      What else people type for it. May stand several times.\n');
});

it('ends with the code of what it found', { timeout: 60_000 }, () => {
  using folder = contentFolder();
  const run = (...words: string[]) => runIn(folder.root, ...words);
  const runIn = (root: string, ...words: string[]) =>
    spawnSync(process.execPath, ['scripts/new.ts', ...words], {
      env: { ...process.env, CONTENT_ROOT: root },
      encoding: 'utf8',
    });
  expect(run('skill', '--name', 'Rust', '--about', 'A language.')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('content/skills/rust.yaml is written.'),
  });
  expect(run('skill', '--name', 'Rust')).toMatchObject({ status: 1, stdout: '' });
  expect(run('skil')).toMatchObject({ status: 2 });
  expect(runIn('/nowhere', ...['skill', '--name', 'A', '--about', 'B'])).toMatchObject({
    status: 2,
    stderr: 'There is no content folder at /nowhere. If it lies elsewhere, name it in CONTENT_ROOT.\n',
  });
});

const inTerminal = it.skipIf(!hasTerminal());
if (!hasTerminal())
  console.log('The questions of npm run new are not asked here: a terminal takes `script` of util-linux.');
const started = `${process.execPath} scripts/new.ts`;

inTerminal(
  'asks in a terminal, refuses a wrong answer at once, and writes the file',
  { timeout: 60_000 },
  async () => {
    using folder = contentFolder();
    using person = terminal(started, { CONTENT_ROOT: folder.root, BUILD_DATE: now });
    const { enter, down, space, back } = keys;
    await person.answer('job title', `Night Porter${enter}`);
    await person.answer('Who is the employer', `acme${enter}`);
    await person.answer('Does an agency advertise', enter);
    await person.answer('first advertised', enter);
    await person.answer('On 2026-12-20', `${down}${down}${enter}`);
    await person.answer('kind of employment', `${space}${enter}`);
    await person.answer('Where is the work done', `${down}${enter}`);
    await person.answer('In which place', `Leeds${enter}`);
    await person.answer('is not a country', `, GB${enter}`);
    await person.answer('lowest pay', `24k${enter}`);
    await person.answer('not a plain number', `${back}000${enter}`);
    await person.answer('highest pay', enter);
    await person.answer('In which currency', `GBP${enter}`);
    await person.answer('What is that paid for', enter);
    await person.answer('who estimated it', enter);
    await person.answer('At which level', enter);
    await person.answer('Of which role profile', enter);
    await person.answer('Which skills', enter);
    await person.answer('as an address on the web', enter);
    await person.answer('to which e-mail', `jobs@acme.example${enter}`);
    await person.answer('What is the work', `You keep the door.${enter}${enter}`);
    await person.answer('What would the person do', `Open it.${enter}Close it.${enter}${enter}`);
    await person.answer('What does the advert require', `${enter}${enter}`);
    await person.answer('What would be welcome', `${enter}${enter}`);
    await person.answer('Which steps lead', `${enter}${enter}`);
    const { code, screen } = await person.ended;
    expect(screen).toContain('content/roles/night-porter-leeds.mdx is written.');
    expect(code).toBe(0);
    expect(faults(folder)).toEqual([]);
    const { catalogue } = inspection(folder.root, Temporal.Instant.from(now));
    expect(catalogue?.roles.find(({ slug }) => slug === 'night-porter-leeds')).toMatchObject({
      posted: '2026-11-20',
      pay: { kind: 'stated', value: { min: 24000, per: 'year', currency: 'GBP' } },
      apply: { by: 'email', email: 'jobs@acme.example' },
      body: { duties: [{ items: ['Open it.', 'Close it.'] }] },
    });
  },
);

inTerminal(
  'Ctrl-C leaves nothing behind, an employer that was to be added neither',
  { timeout: 60_000 },
  async () => {
    using folder = contentFolder();
    const before = filesOf(folder);
    using person = terminal(started, { CONTENT_ROOT: folder.root, BUILD_DATE: now });
    await person.answer('job title', `Night Porter${keys.enter}`);
    await person.answer('Who is the employer', `The Elm Hotel${keys.enter}`);
    await person.answer('What is the employer called', keys.enter);
    await person.answer('Does an agency advertise', keys.stop);
    const { code, screen } = await person.ended;
    expect(screen).toContain('Nothing was written.');
    expect(code).toBe(1);
    expect(filesOf(folder)).toEqual(before);
    expect(existsSync(join(folder.root, 'employers/the-elm-hotel.mdx'))).toBe(false);
  },
);
