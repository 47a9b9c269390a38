import { invented } from './invented.ts';
import { postings } from './postings.ts';
import type { WrittenContent } from './written-content.ts';

/** How a benchmark is told what to measure with. */
export const contentOptions = {
  content: { type: 'string' },
  roles: { type: 'string', default: '10000' },
} as const;

/**
 * So many roles from a file of JobPostings, one a line, or invented ones where no file is named; with what
 * they are, in words. Throws a plain sentence when the number cannot be read.
 */
export function preparedContent(wanted: { content?: string | undefined; roles: string }): {
  content: WrittenContent;
  what: string;
} {
  const most = Number(wanted.roles);
  if (!Number.isInteger(most) || most < 1) {
    throw new Error(
      `--roles is \`${wanted.roles}\`, which is not a number of roles. Write it like --roles 1000.`,
    );
  }
  const content = wanted.content === undefined ? invented(most) : postings(wanted.content, most);
  const kind = wanted.content === undefined ? 'invented roles' : 'real postings';
  const [roles, employers] = [content.roles.size, content.employers.size].map((count) =>
    count.toLocaleString('en'),
  );
  return { content, what: `${roles} ${kind} of ${employers} employers` };
}
