import type { Rule } from './rule.ts';

const most = 100;

export const titleLong: Rule = {
  name: 'title-long',
  severity: 'warning',
  about: 'A title of more than 100 characters is cut off in most lists, and LinkedIn takes no more than 200.',
  check({ entry: { title } }) {
    if (title.length <= most) return [];
    return [
      {
        path: ['title'],
        message: `The title has ${title.length} characters.`,
        hint: 'Keep the name of the job and leave the rest to the fields and the text.',
      },
    ];
  },
};
