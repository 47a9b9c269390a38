import { z } from 'zod';
import { github } from '../workflow/github.ts';
import { marker } from './markdown.ts';

const commentsSchema = z.array(
  z.object({ id: z.number(), body: z.string().nullish(), user: z.object({ type: z.string() }).nullish() }),
);

/** Writes the comment on a pull request, or over the one that it wrote before. */
export async function posted(pull: number, body: string): Promise<'written' | 'updated'> {
  for (let page = 1; ; page += 1) {
    const comments = commentsSchema.parse(
      await github('GET', `issues/${pull}/comments?per_page=100&page=${page}`),
    );
    // Anyone may write the marker; only a program's comment is this one's to change.
    const own = comments.find(({ body, user }) => user?.type === 'Bot' && body?.startsWith(marker));
    if (own) {
      await github('PATCH', `issues/comments/${own.id}`, { body });
      return 'updated';
    }
    if (comments.length < 100) break;
  }
  await github('POST', `issues/${pull}/comments`, { body });
  return 'written';
}
