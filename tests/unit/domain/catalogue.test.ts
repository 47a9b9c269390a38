import { expect, it } from 'vitest';
import { readFolder } from '#content/folder.ts';
import { catalogue } from '#domain/catalogue.ts';
import { contentFolder } from '../../support/content-folder.ts';

const now = Temporal.Instant.from('2026-11-20T09:00:00Z');
const advert = (fields: string) => `---
title: Data Engineer
locations: [{ city: Leeds, country: GB }]
${fields}
---

You look after the pipelines.
`;

function linked(files: Record<string, string>, drafts = false) {
  using folder = contentFolder(files);
  const { content, names, problems } = readFolder(folder.root);
  const { site } = content;
  if (site === undefined) throw new Error('The base has a site.');
  return { reading: problems, ...catalogue({ ...content, site }, { now, drafts }, names) };
}

it('links a role with all that it refers to', () => {
  const { catalogue: found, problems } = linked({
    'roles/data-engineer.mdx': advert(
      'employer: acme-robotics\nrecruiter: northgate-search\nposted: 2026-11-10\nprofile: machine-learning-engineer\nskills: [python, python]',
    ),
  });
  expect(problems).toEqual([]);
  expect(found.roles[0]).toMatchObject({
    employer: { name: 'Acme Robotics' },
    recruiter: { name: 'Northgate Search', agency: { kind: 'agency' } },
    profile: { title: 'Machine Learning Engineer', skills: [{ name: 'Python' }] },
    skills: [{ name: 'Python' }],
  });
  expect(found.roles[0]?.skills).toHaveLength(1);
});

it('knows a recruiter who gives no name', () => {
  const { catalogue: found } = linked({
    'roles/data-engineer.mdx': advert('employer: acme-robotics\nrecruiter: unnamed\nposted: 2026-11-10'),
  });
  expect(found.roles[0]?.recruiter).toEqual({ name: undefined, agency: undefined });
});

it('reports every reference that leads nowhere, each at its place, with the nearest name', () => {
  const { problems } = linked({
    'roles/data-engineer.mdx': advert(
      'employer: acme\nrecruiter: nortgate-search\nposted: 2026-11-10\nprofile: machine-learner\nskills: [python, pyton, cobol]',
    ),
    'profiles/data-engineer.mdx':
      '---\ntitle: Data Engineer\nsummary: Builds.\nnext: [machine-learning-engineers]\nskills: [sql]\n---\n',
    'guides/cv.mdx':
      '---\ntitle: CV\nkind: cv\nby: A board\nsummary: Write.\nemployer: x\nrole: mlops\nprofile: data-enginer\n---\n',
    'skills/sql-server.yaml': 'name: SQL Server\nabout: A database.\nbroader: sql\n',
  });
  expect(
    problems.map(({ file, path, rule, hint }) => [
      file.slice(8),
      path?.join('.'),
      rule,
      /`[^`]+`/.exec(hint)?.[0],
    ]),
  ).toEqual([
    ['roles/data-engineer.mdx', 'employer', 'unknown-employer', '`acme-robotics`'],
    ['roles/data-engineer.mdx', 'recruiter', 'unknown-employer', '`northgate-search`'],
    ['roles/data-engineer.mdx', 'profile', 'unknown-profile', '`machine-learner`'],
    ['roles/data-engineer.mdx', 'skills.1', 'unknown-skill', '`python`'],
    ['roles/data-engineer.mdx', 'skills.2', 'unknown-skill', '`cobol`'],
    ['profiles/data-engineer.mdx', 'next.0', 'unknown-profile', '`machine-learning-engineer`'],
    ['profiles/data-engineer.mdx', 'skills.0', 'unknown-skill', '`sql`'],
    ['guides/cv.mdx', 'employer', 'unknown-employer', '`x`'],
    ['guides/cv.mdx', 'role', 'unknown-role', '`mlops-lead`'],
    ['guides/cv.mdx', 'profile', 'unknown-profile', '`data-engineer`'],
    ['skills/sql-server.yaml', 'broader', 'unknown-skill', '`sql`'],
  ]);
});

it('does not report a reference to a file that has problems of its own', () => {
  const { reading, problems } = linked({ 'employers/acme-robotics.mdx': '---\nnam: Acme\n---\n' });
  expect(reading.map(({ file }) => file)).toEqual([
    'content/employers/acme-robotics.mdx',
    'content/employers/acme-robotics.mdx',
  ]);
  expect(problems).toEqual([]);
});

it('lists the newest roles first, then by title, and the open ones apart', () => {
  const role = (title: string, more: string) =>
    advert(`employer: acme-robotics\n${more}`).replace('Data Engineer', title);
  const { catalogue: found } = linked({
    'roles/b.mdx': role('b', 'posted: 2026-11-19'),
    'roles/a.mdx': role('A', 'posted: 2026-11-19'),
    'roles/old.mdx': role('Old', 'posted: 2026-11-01\ncloses: 2026-11-10'),
    'roles/filled.mdx': role('Filled', 'posted: 2026-11-18\nclosed: { on: 2026-11-19, why: filled }'),
  });
  expect(found.roles.map(({ slug }) => slug)).toEqual(['a', 'b', 'filled', 'mlops-lead', 'old']);
  expect(found.openRoles.map(({ slug }) => slug)).toEqual(['a', 'b', 'mlops-lead']);
});

it('holds back drafts and roles of another day, unless asked for', () => {
  const files = {
    'roles/draft.mdx': advert('employer: acme-robotics\nposted: 2026-11-10\ndraft: true'),
    'roles/later.mdx': advert('employer: acme-robotics\nposted: 2026-11-21'),
  };
  const slugs = (drafts: boolean) => linked(files, drafts).catalogue.roles.map(({ slug }) => slug);
  expect(slugs(false)).toEqual(['mlops-lead']);
  expect(slugs(true)).toEqual(['later', 'draft', 'mlops-lead']);
  expect(linked(files).catalogue.heldBack).toEqual([
    { slug: 'draft', file: 'content/roles/draft.mdx', why: 'draft', posted: '2026-11-10' },
    { slug: 'later', file: 'content/roles/later.mdx', why: 'scheduled', posted: '2026-11-21' },
  ]);
});

it('names an undisclosed employer by its description alone', () => {
  const { catalogue: found } = linked({
    'employers/a-bank.mdx': '---\ndisclosed: false\ndescribedAs: A global bank\n---\n',
    'roles/data-engineer.mdx': advert('employer: a-bank\nposted: 2026-11-10\nreference: R1'),
  });
  const [role] = found.roles;
  expect(role?.employer).toMatchObject({ name: 'A global bank', disclosed: false });
  expect(role?.reference).toMatchObject({ kind: 'stated', by: { who: 'employer', name: 'the employer' } });
});
