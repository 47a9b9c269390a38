import { slug } from '#domain/slug.ts';
import type { Names } from '#domain/reference.ts';
import type { Answers } from './answers.ts';
import { newEmployer } from './flag.ts';
import type { Kind } from './kind.ts';
import { newFile, type NewFile } from './new-file.ts';

/** What answers become: the file itself, and before it the employer that is added with it. */
export function newFiles(kind: Kind, answers: Answers, names: Names): NewFile[] {
  const name = answers.get(newEmployer);
  if (typeof name !== 'string') return [newFile(kind, answers, names)];
  const added = newFile('employer', new Map([['name', name]]), names);
  const wrong = added.wrong.map(({ message }) => ({
    flag: newEmployer,
    message,
    hint: `Write \`--employer ${added.slug}\` for the one that is there.`,
  }));
  const chosen = answers.get('employer');
  if (chosen !== undefined && chosen !== slug(name))
    wrong.push({
      flag: newEmployer,
      message: `\`${name}\` would be \`${slug(name)}\`, and the role names \`${String(chosen)}\` as its employer.`,
      hint: 'Leave out one of the two.',
    });
  const known = { ...names, employers: new Set([...names.employers, added.slug]) };
  return [{ ...added, wrong }, newFile(kind, new Map([...answers, ['employer', added.slug]]), known)];
}
