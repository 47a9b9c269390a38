import { expect, it } from 'vitest';
import { inspection } from '#rules/inspection.ts';
import { sharedInspection } from '../../scripts/check/shared-inspection.ts';
import { turns } from '../../scripts/check/share.ts';
import { contentFolder } from '../support/content-folder.ts';

const now = Temporal.Instant.from('2026-11-20T09:00:00Z');

/** More roles than are read whole for one of them; every third has something wrong. */
function manyRoles() {
  const role = (index: number) => `---
title: Data Engineer ${index}
employer: acme-${index % 3 === 0 ? 'robotic' : 'robotics'}
posted: 2026-11-${index % 2 === 0 ? '09' : '31'}
locations: [{ city: Leeds, country: ${index % 5 === 0 ? 'UK' : 'GB'} }]
---

You look after pipeline ${index}. TBC.
`;
  return contentFolder(
    Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`roles/role-${index}.mdx`, role(index)])),
  );
}

it('finds with help what it finds alone', async () => {
  using folder = manyRoles();
  const alone = inspection(folder.root, now, { siteUrl: 'https://careers.test' });
  expect(alone.problems.length).toBeGreaterThan(1_000);
  const shared = await sharedInspection(folder.root, now, { siteUrl: 'https://careers.test' }, 1, 1);
  expect(shared.problems).toEqual(alone.problems);
  expect([shared.files, shared.leftOut]).toEqual([alone.files, []]);
});

it('takes every turn once', () => {
  const files = Array.from({ length: 1_001 }, (_, index) => `content/roles/${index}.mdx`);
  const roles = files.map((file) => ({ file }));
  const taken = new Int32Array(new SharedArrayBuffer(4));
  const [one, other] = [turns(roles, taken), turns(roles, taken)];
  const found = [one.next().value!, other.next().value!, ...one, ...other].flat();
  expect(found).toEqual(files);
});

it('says of one of many roles what it says of it among all, and what it leaves out', () => {
  using folder = manyRoles();
  const file = 'content/roles/role-10.mdx';
  const { problems, files, leftOut } = inspection(folder.root, now, { only: new Set([file]) });
  const all = inspection(folder.root, now).problems.filter((problem) => problem.file === file);
  expect(problems).toEqual(all.filter(({ rule }) => !leftOut.includes(rule)));
  expect(problems.map(({ rule }) => rule)).toContain('other-word');
  expect([files, leftOut]).toEqual([1, ['copied-paragraph', 'near-duplicate']]);
});

it('bears more problems than fit into one call', () => {
  using folder = contentFolder();
  const problem = { line: 1, column: 1, severity: 'hint', rule: 'many', message: '', hint: '' } as const;
  const many = Array.from({ length: 200_000 }, () => problem);
  const { problems } = inspection(folder.root, now, {
    known: ({ file }) => many.map((one) => ({ ...one, file })),
  });
  expect(problems.filter(({ rule }) => rule === 'many').length).toBeGreaterThanOrEqual(many.length);
});
