import './plain-errors.ts';
import { z } from 'zod';
import { codeBlock } from './comment/code-block.ts';
import { imported, newFiles, pushed } from './propose/proposal.ts';
import { pullRequestFor } from './propose/pull-request.ts';
import { event } from './workflow/event.ts';
import { github } from './workflow/github.ts';
import { variable } from './workflow/variable.ts';

const { issue } = event(
  z.object({ issue: z.object({ number: z.number().int(), body: z.string().nullish() }) }),
);
const read = imported('.', issue.body ?? '');
if ('problem' in read) {
  // Lines of a log may be commands, and these have words of a stranger in them.
  console.error(read.problem.replace(/^/gm, '| ').replaceAll('##[', '## ['));
  await github('POST', `issues/${issue.number}/comments`, {
    body: `No role could be made of these answers. This is what the reading says:

${codeBlock(short(read.problem))}

Correct them, and send the form again; or ask somebody who may write here to take its label off and put it on again.
`,
  });
  process.exit(1);
}
const branch = `post-a-role/${issue.number}`;
const title = `Post the role of issue ${issue.number}`;
const remote = `${variable('GITHUB_SERVER_URL')}/${variable('GITHUB_REPOSITORY')}.git`;
const proposal = { files: newFiles('.'), branch, title };
pushed('.', proposal, remote, `x-access-token:${variable('GITHUB_TOKEN')}`);
// What runs with the token of a workflow waits: https://docs.github.com/en/actions/concepts/security/github_token.
const body = `This is the role of #${issue.number}, as its answers were read. Closes #${issue.number}.

What the reading says of them:

${codeBlock(short(read.report))}

A workflow made this pull request, so its check waits for somebody who may write here: choose **Approve workflows to run** below, and it begins.
`;
console.log(await pullRequestFor(branch, title, body));

/** GitHub takes 65,536 characters, and what was not carried over is all in the issue. */
function short(report: string): string {
  return report.length > 50_000 ? `${report.slice(0, 50_000)}\n…` : report;
}
