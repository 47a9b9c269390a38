import { intro, isCI, log, outro } from '@clack/prompts';
import { readSiteFile } from '#content/folder.ts';
import { dayOf } from '#domain/calendar-date.ts';
import { nearest } from '#domain/nearest.ts';
import { environment } from '#environment.ts';
import { readAnswers, type Answers } from './new/answers.ts';
import { conversation } from './new/conversation.ts';
import { flags } from './new/flag.ts';
import { help } from './new/help.ts';
import { isKind, kinds, type Kind } from './new/kind.ts';
import { names } from './new/names.ts';
import { newFiles } from './new/new-files.ts';
import { offers } from './new/offer.ts';
import { report, todos } from './new/report.ts';
import { writeAll } from './new/write-all.ts';
import { plain } from './plain-errors.ts';

/** Flags that are no answers. */
const own = ['help', 'no-questions'];

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(plain(error));
  process.exitCode = 2;
}

/** 0 when the files are written, 1 when an answer is wrong or its reader gave up, 2 when it could not run. */
async function run([first = '', ...rest]: string[]): Promise<number> {
  if (first !== '' && !first.startsWith('-') && !isKind(first)) {
    const meant = nearest(first, Object.keys(kinds));
    console.error(
      `Nothing here is called \`${first}\`. ${meant ? `Did you mean \`${meant}\`?` : `Write ${Object.keys(kinds).join(', ')}, or nothing for a role.`}`,
    );
    return 2;
  }
  const kind: Kind = isKind(first) ? first : 'role';
  const words = isKind(first) || first === '' ? rest : [first, ...rest];
  const { answers: given, positionals, faults } = readAnswers(words, flags(kind), own);
  if (words.includes('--help')) {
    process.stdout.write(help(kind));
    return 0;
  }
  faults.push(...positionals.map(strayWord));
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    return 2;
  }

  const { contentRoot, now } = environment;
  const known = names(contentRoot);
  const isAsked = process.stdin.isTTY && process.stdout.isTTY && !isCI() && !words.includes('--no-questions');
  let answers: Answers | undefined = given;
  if (isAsked) {
    intro(`A new ${kind}. Ctrl-C leaves without a trace.`);
    answers = await conversation(kind, given, {
      today: dayOf(now, readSiteFile(contentRoot).timeZone),
      offers: ({ flag, of }) =>
        of === undefined
          ? []
          : offers(contentRoot, of).filter(({ isAgency }) => flag !== 'recruiter' || isAgency),
      wrong: (so) => newFiles(kind, so, known).flatMap(({ wrong }) => wrong),
    });
  }
  if (answers === undefined) {
    outro('Nothing was written.');
    return 1;
  }
  const files = newFiles(kind, answers, known);
  const wrong = files.flatMap((file) => file.wrong);
  if (wrong.length > 0) {
    console.error(report(wrong));
    return 1;
  }
  writeAll(contentRoot, files);
  const written = files.map(({ file }) => `${file} is written.`).join('\n');
  const next = `${todos(files.map(({ source }) => source))} Then run npm run check:content, and npm run dev to see it.`;
  if (isAsked) {
    log.success(written);
    outro(next);
  } else console.log(`${written}\n${next}`);
  return 0;
}

function strayWord(word: string): string {
  return `\`${word}\` belongs to no flag. Put a value of several words between quotation marks, after its flag.`;
}
