import './plain-errors.ts';
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { environment } from '#environment.ts';
import { importArguments, usage } from './import/arguments.ts';
import { missing } from './import/handed-in.ts';
import type { Imported } from './import/imported.ts';
import { progress } from './import/progress.ts';
import { advertReport, summary } from './import/report.ts';
import { run } from './import/run.ts';

/** More than this many reports are too long for a terminal, and go into a file. */
const mostShown = 20;

const asked = importArguments(process.argv.slice(2));
if (asked === 'help') console.log(usage);
else if ('fault' in asked) stop(`${asked.fault}\n\n${usage}`);
else await main(asked);

async function main(wanted: Exclude<typeof asked, 'help' | { fault: string }>): Promise<void> {
  const faults = wanted.places.map(missing).filter((fault) => fault !== undefined);
  if (faults.length > 0) return stop(faults.join('\n'));
  const root = resolve(wanted.out ?? environment.contentRoot);
  const readOn = environment.now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  const line = progress(process.stderr, 'adverts');
  const reports: string[] = [];
  let told = 0;
  if (wanted.json) process.stdout.write('[');
  const counts = await run(wanted, root, readOn, process.stdin, {
    source: line.begin,
    advert(one) {
      line.step(one.to);
      if (wanted.json) process.stdout.write(`${told > 0 ? ',' : ''}\n${JSON.stringify(programs(one))}`);
      else reports.push(advertReport(one));
      told += 1;
    },
    problem(words) {
      line.end();
      if (wanted.json) console.error(words);
      else reports.push(`${words}\n`);
    },
  });
  line.end();
  if (wanted.json) process.stdout.write(told > 0 ? '\n]\n' : ']\n');
  else
    tell(
      reports,
      wanted.report ??
        (reports.length > mostShown && !wanted.dryRun ? join(root, '.import-report.txt') : undefined),
    );
  (wanted.json ? console.error : console.log)(summary(counts, wanted.dryRun));
  process.exitCode = counts.problems + (wanted.dryRun ? 0 : counts.there) > 0 ? 1 : 0;
}

function tell(reports: string[], file: string | undefined): void {
  if (file === undefined) {
    console.log(reports.join('\n'));
    return;
  }
  if (existsSync(file)) appendFileSync(file, `\n${reports.join('\n')}`);
  else writeFileSync(file, reports.join('\n'));
  console.log(`What was not carried over, and why, is in ${file}`);
}

function programs({ outcome: _, todos: __, missing: ___, ...one }: Imported): object {
  return one;
}

function stop(words: string): void {
  console.error(words);
  process.exitCode = 2;
}
