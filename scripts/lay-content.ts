import './plain-errors.ts';
import { existsSync } from 'node:fs';
import { laid } from './lay-content/laid.ts';

const [proposal = ''] = process.argv.slice(2);
if (!existsSync(proposal)) {
  console.error(`There is no folder \`${proposal}\`. Write: npm run lay-content -- <folder of the proposal>`);
  process.exit(2);
}
const { taken, refused } = laid(proposal, '.');
for (const path of refused) {
  // A name may have line breaks in it, and lines of a log may be commands.
  console.error(`${JSON.stringify(path)} is a link or another special file. Put the file itself there.`);
}
if (refused.length > 0) process.exitCode = 1;
else console.log(taken.length > 0 ? `Taken: ${taken.join(', ')}.` : 'The proposal has no content.');
