import './plain-errors.ts';
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { comment } from './comment/markdown.ts';
import { posted } from './comment/posted.ts';
import { previewOf, pullRequest, runEventSchema } from './comment/pull-request.ts';
import { reviewSchema } from './review/review.ts';
import { event } from './workflow/event.ts';

/** In bytes: several times what the schema lets through. */
const largest = 2_000_000;

const { values, positionals } = parseArgs({
  options: { print: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file = 'dist.review/review.json'] = positionals;
const unread = `${file} is not a review that this could have written. Nothing is said of it.`;
if (statSync(file).size > largest) throw new Error(unread);
const read = reviewSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
if (!read.success)
  throw new Error(`${file} is not a review that this could have written. Nothing is said of it.`);

if (values.print) process.stdout.write(comment(read.data, undefined));
else {
  const { workflow_run: run } = event(runEventSchema);
  const pull = await pullRequest(run);
  if (pull === undefined)
    console.log('The pull request is closed, or has changed since: the next check comments.');
  else console.log(`The comment is ${await posted(pull, comment(read.data, await previewOf(run)))}.`);
}
