import { expect, it } from 'vitest';
import { readFolder, type Remembered } from '#content/folder.ts';
import { readAhead } from '#content/read-ahead.ts';
import { temporaryFolder } from '../../support/folder.ts';

const skills = Object.fromEntries(
  Array.from({ length: 1_200 }, (_, index) => [
    `skills/skill-${index}.yaml`,
    `name: Skill ${index}\nabout: It.\n`,
  ]),
);

it('reads every file, so that none is read again', async () => {
  using made = temporaryFolder(skills);
  const memory = new Map<string, Remembered>();
  await readAhead(made.root, memory);
  const { content } = readFolder(made.root, { memory });
  expect(content.skills).toHaveLength(1_200);
  for (const { file, data } of content.skills) expect(memory.get(file)?.entry.data).toBe(data);
});

it('gives all else its turns between the files', async () => {
  using made = temporaryFolder(skills);
  let done = false;
  let turns = 0;
  const count = () => {
    turns++;
    if (!done) setImmediate(count);
  };
  setImmediate(count);
  await readAhead(made.root, new Map());
  done = true;
  expect(turns).toBeGreaterThanOrEqual(2);
});
