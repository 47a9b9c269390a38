import type { Entry } from './content.ts';
import type { EmployerEntry } from './employer.ts';
import type { Problem } from './problem.ts';
import { slug } from './slug.ts';

/** Words that name nobody, and may stand in any file name. */
const plain = new Set(
  (
    'a an the of in and for at employer client company organisation organization firm group undisclosed unnamed ' +
    'anonymous confidential one two three four five six seven eight nine ten'
  ).split(' '),
);

/**
 * The file name of an employer that may not be named is its address: every word of it must be a plain one, a
 * number, or one by which the file itself describes the employer.
 */
export function undisclosedNameProblem({ slug: name, file, data }: Entry<EmployerEntry>): Problem[] {
  if (data.disclosed) return [];
  const { describedAs = '', industry = '', size = '' } = data;
  const said = slug(`${describedAs} ${industry}`.slice(0, 80)).split('-').concat(slug(size).split('-'));
  const telling = name.split('-').filter((word) => !isPlain(word) && !said.some((one) => isLike(one, word)));
  if (telling.length === 0) return [];
  return [
    {
      file,
      rule: 'undisclosed-file-name',
      severity: 'error',
      message: `The name of this file becomes the address of the employer, and \`${telling.join('`, `')}\` could give its name away.`,
      hint: `Name the file after \`describedAs\`, for example ${slug(describedAs) || 'undisclosed-employer'}.mdx.`,
    },
  ];
}

function isPlain(word: string): boolean {
  return plain.has(word) || /^\d+$/.test(word);
}

/** "bank" and "banking", "insurer" and "insurance". */
function isLike(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= 4 && shared >= Math.max(one.length, other.length) * 0.5;
}
