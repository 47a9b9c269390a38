import { z } from 'zod';
import { github } from '../workflow/github.ts';

const pullSchema = z.object({ html_url: z.string() });
const repositorySchema = z.object({ default_branch: z.string() });

/** Opens a pull request for a branch; its address. */
export async function pullRequestFor(branch: string, title: string, body: string): Promise<string> {
  const { default_branch: base } = repositorySchema.parse(await github('GET', ''));
  return pullSchema.parse(await github('POST', 'pulls', { head: branch, base, title, body })).html_url;
}
