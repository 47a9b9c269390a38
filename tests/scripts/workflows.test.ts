import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readSiteFile } from '#content/folder.ts';
import { workflowFaults } from '../support/workflow-faults.ts';

type Step = {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
};
type Permissions = Record<string, string>;
type Job = { 'timeout-minutes'?: number; permissions?: Permissions; steps: Step[]; 'runs-on': string };
type Workflow = {
  name: string;
  on: Record<string, unknown>;
  permissions?: Permissions;
  concurrency?: unknown;
  jobs: Record<string, Job>;
};

const files = globSync('.github/workflows/*.yml').sort();
const workflows = files.map((file) => ({
  file: basename(file),
  source: readFileSync(file, 'utf8'),
  workflow: parse(readFileSync(file, 'utf8')) as Workflow,
}));
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ file, name, job, workflow })),
);
const steps = jobs.flatMap(({ file, job }) => job.steps.map((step) => ({ file, step })));
const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** What each job may do; all else it may not. */
const allowed: Record<string, Permissions> = {
  'check.yml content': { contents: 'read' },
  'comment.yml comment': { actions: 'read', contents: 'read', 'pull-requests': 'write' },
  'deploy.yml build': { contents: 'read' },
  'deploy.yml publish': { pages: 'write', 'id-token': 'write' },
  'labels.yml labels': { contents: 'read', issues: 'write' },
  'propose.yml propose': { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  'shards.yml clock': { contents: 'read' },
  'shards.yml shard': { contents: 'read' },
  'shards.yml merge': { contents: 'read' },
  'shards.yml publish': { pages: 'write', 'id-token': 'write' },
  'test.yml test': { contents: 'read' },
};

it.each([
  ['a key that there is not', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    stepz: []\n'],
  [
    'an expression that there is not',
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    if: ${{ githup.ref }}\n    steps: [{ run: a }]\n',
  ],
  [
    'an event that there is not',
    'on: pull_requests\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: a }]\n',
  ],
])('the parser of workflows finds %s', async (_, content) => {
  expect(await workflowFaults('a.yml', content)).not.toEqual([]);
});

describe.each(workflows)('$file', ({ file, source, workflow }) => {
  it('is what GitHub takes for a workflow, expressions included', async () => {
    expect(await workflowFaults(file, source)).toEqual([]);
  });

  it('may do nothing that its jobs do not name', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('runs no older run beside a newer one', () => {
    expect(workflow.concurrency).toBeDefined();
  });
});

it('gives each job the permissions that it needs and a time to end', () => {
  expect(
    Object.fromEntries(
      jobs.map(({ file, name, job, workflow }) => [
        `${file} ${name}`,
        job.permissions ?? workflow.permissions,
      ]),
    ),
  ).toEqual(allowed);
  expect(jobs.filter(({ job }) => !(Number(job['timeout-minutes']) <= 30))).toEqual([]);
  expect(jobs.filter(({ job }) => !/^ubuntu-\d+\.\d+$/.test(job['runs-on']))).toEqual([]);
});

it('pins every action by the hash of a commit, with its version beside it', () => {
  const uses = workflows.flatMap(({ source }) => source.match(/uses:.*/g) ?? []);
  expect(uses.length).toBeGreaterThan(10);
  expect(uses.filter((line) => !/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
    [],
  );
  const hashes = new Map<string, Set<string>>();
  for (const line of uses) {
    const [, action = '', rest = ''] = /^uses: ([^@]+)@(.*)$/.exec(line) ?? [];
    hashes.set(action, (hashes.get(action) ?? new Set()).add(rest));
  }
  expect([...hashes].filter(([, versions]) => versions.size > 1)).toEqual([]);
});

it('never runs a proposal with more than a reader may', () => {
  expect(workflows.filter(({ source }) => source.includes('pull_request_target'))).toEqual([]);
  const onProposals = jobs.filter(({ workflow }) => 'pull_request' in workflow.on);
  expect(onProposals.map(({ file }) => file)).toEqual(['check.yml', 'test.yml']);
  for (const { job } of onProposals) {
    expect(JSON.stringify(job)).not.toMatch(/secrets\.|github\.token|: ?"?write/);
    const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter(({ with: how }) => how?.['persist-credentials'] !== false)).toEqual([]);
  }
});

it('checks the content of a proposal with the code of the branch that it is for', () => {
  const { job } = jobs.find(({ file }) => file === 'check.yml')!;
  const [base, proposal, ...rest] = job.steps;
  expect(base?.with?.['ref']).toBe('${{ github.event.pull_request.base.sha }}');
  expect(proposal?.with).toMatchObject({ path: 'dist.proposed', 'sparse-checkout': '/content/\n/public/\n' });
  expect(rest.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
  const commands = rest.flatMap(({ run }) => run ?? []);
  expect(commands.filter((run) => run.includes('dist.proposed'))).toEqual([
    'npm run lay-content -- dist.proposed',
  ]);
  expect(commands.indexOf('node scripts/setup.mjs')).toBeLessThan(
    commands.indexOf('npm run lay-content -- dist.proposed'),
  );
});

it('runs only code of the main branch where it may write', () => {
  const writing = jobs.filter(({ job }) => /"write"/.test(JSON.stringify(job.permissions ?? {})));
  expect(writing.map(({ file }) => file)).toEqual([
    'comment.yml',
    'deploy.yml',
    'labels.yml',
    'propose.yml',
    'shards.yml',
  ]);
  for (const { job } of writing)
    for (const { uses, with: how } of job.steps)
      if (uses?.startsWith('actions/checkout@')) expect(how).toEqual({ 'persist-credentials': false });
});

it('puts no words of anyone into a command', () => {
  expect(steps.filter(({ step }) => step.run?.includes('${{'))).toEqual([]);
});

it('runs commands that there are, and keeps every longer one in a script', () => {
  const clock = 'echo "now=$(date -u +%Y-%m-%dT%H:%M:%SZ)" >> "$GITHUB_OUTPUT"';
  const commands = steps.flatMap(({ step }) => step.run ?? []).filter((run) => run !== clock);
  expect(commands.length).toBeGreaterThan(10);
  for (const run of commands) {
    expect(run).toMatch(/^(npm run [a-z:-]+( -- .*)?|npm test|node scripts\/setup\.mjs)$/);
    const [, script] = /^npm run ([a-z:-]+)/.exec(run) ?? [];
    if (script !== undefined) expect(scripts).toHaveProperty([script]);
  }
});

it('builds with the runtime of the project', () => {
  const versions = steps.flatMap(({ step }) => step.with?.['node-version'] ?? []);
  expect(new Set(versions)).toEqual(new Set([devDependencies['node']]));
});

it('tells whatever reads the address of the site where it is published', () => {
  const reading = steps.filter(({ step }) =>
    /run (check:content|build|merge|last-build|review)\b/.test(step.run ?? ''),
  );
  expect(reading.length).toBeGreaterThan(5);
  expect(reading.filter(({ step }) => step.env?.['SITE_URL'] !== '${{ vars.SITE_URL }}')).toEqual([]);
});

it('hands on no folder whose name hides it from the upload', () => {
  const paths = steps
    .filter(({ step }) => step.uses?.includes('upload-'))
    .map(({ step }) => String(step.with?.['path']));
  expect(paths.sort()).toEqual(['dist', 'dist', 'dist.preview', 'dist.review', 'parts']);
});

it('rebuilds in the first hour of each day where the site is', () => {
  const { on } = workflows.find(({ file }) => file === 'deploy.yml')!.workflow;
  expect(on['schedule']).toEqual([
    { cron: expect.stringMatching(/^\d+ 0 \* \* \*$/), timezone: readSiteFile('content').timeZone },
  ]);
});

it('asks someone to review every file, once the lines about it are taken into use', () => {
  const written = readFileSync('.github/CODEOWNERS', 'utf8').split('\n');
  // Owners that there are not would make GitHub call the file broken.
  expect(written.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  const owners = written.filter((line) => /^# [*/]/.test(line)).map((line) => line.slice(2).split(/\s+/));
  expect(owners[0]?.[0]).toBe('*');
  expect(
    owners.every(([, ...people]) => people.length > 0 && people.every((who) => who.startsWith('@'))),
  ).toBe(true);
});
