import './plain-errors.ts';
import { readSiteFile } from '#content/folder.ts';
import { environment } from '#environment.ts';
import { dayHasBegun } from './due/day-begun.ts';
import { output } from './workflow/output.ts';

// Whoever pushes, or asks by hand, wants the site now.
const [schedule = ''] = process.argv.slice(2);
const { timeZone } = readSiteFile(environment.contentRoot);
const isDue = schedule === '' || dayHasBegun(schedule, environment.now, timeZone);
console.log(
  isDue ? 'The site is built now.' : `No day begins in ${timeZone} at this hour: the other one builds.`,
);
output('due', String(isDue));
