import { z } from 'zod';
import { github } from '../workflow/github.ts';

/** The run that has ended, in the event that says so. None of it comes from what the run did. */
export const runEventSchema = z.object({
  workflow_run: z.object({
    id: z.number(),
    html_url: z.string(),
    head_sha: z.string(),
    head_branch: z.string(),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }),
  }),
});

export type Run = z.infer<typeof runEventSchema>['workflow_run'];

const pullsSchema = z.array(z.object({ number: z.number(), head: z.object({ sha: z.string() }) }));
const artifactsSchema = z.object({ artifacts: z.array(z.object({ id: z.number(), name: z.string() })) });

/** The open pull request whose newest commit was checked; absent when it was closed, or changed since. */
export async function pullRequest({
  head_sha,
  head_branch,
  head_repository,
}: Run): Promise<number | undefined> {
  const head = encodeURIComponent(`${head_repository.owner.login}:${head_branch}`);
  const pulls = pullsSchema.parse(await github('GET', `pulls?state=open&head=${head}`));
  return pulls.find((pull) => pull.head.sha === head_sha)?.number;
}

/** Where the preview of a run can be downloaded. */
export async function previewOf({ id, html_url }: Run): Promise<string | undefined> {
  const { artifacts } = artifactsSchema.parse(
    await github('GET', `actions/runs/${id}/artifacts?name=preview`),
  );
  const found = artifacts.find(({ name }) => name === 'preview');
  return found && `${html_url}/artifacts/${found.id}`;
}
