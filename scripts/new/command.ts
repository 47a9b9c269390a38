import { intro, log, outro } from '@clack/prompts';
import { readSiteFile } from '#content/folder.ts';
import { dayOf } from '#domain/calendar-date.ts';
import { nearest } from '#domain/nearest.ts';
import { readAnswers, type Answers } from './answers.ts';
import { conversation } from './conversation.ts';
import { flags } from './flag.ts';
import { help } from './help.ts';
import { isKind, kinds, type Kind } from './kind.ts';
import { names } from './names.ts';
import { newFiles } from './new-files.ts';
import { offers } from './offer.ts';
import { report, todos } from './report.ts';
import { writeAll } from './write-all.ts';

/** Where a command works, and to whom it speaks. */
export type Bench = {
  contentRoot: string;
  now: Temporal.Instant;
  /** Whether someone is there to be asked. */
  isTerminal: boolean;
  say: (words: string) => void;
  complain: (words: string) => void;
};

/** Flags that are no answers. */
const own = ['help', 'no-questions'];

/** 0 when the files are written, 1 when an answer is wrong or its reader gave up, 2 when it could not run. */
export async function command([first = '', ...rest]: string[], bench: Bench): Promise<number> {
  const { contentRoot, now, say, complain } = bench;
  if (first !== '' && !first.startsWith('-') && !isKind(first)) {
    const meant = nearest(first, Object.keys(kinds));
    complain(
      `Nothing here is called \`${first}\`. ${meant ? `Did you mean \`${meant}\`?` : `Write ${Object.keys(kinds).join(', ')}, or nothing for a role.`}`,
    );
    return 2;
  }
  const kind: Kind = isKind(first) ? first : 'role';
  const words = isKind(first) || first === '' ? rest : [first, ...rest];
  const { answers: given, positionals, faults } = readAnswers(words, flags(kind), own);
  if (words.includes('--help')) {
    say(help(kind).trimEnd());
    return 0;
  }
  faults.push(...positionals.map(strayWord));
  if (faults.length > 0) {
    complain(faults.join('\n'));
    return 2;
  }

  const known = names(contentRoot);
  const isAsked = bench.isTerminal && !words.includes('--no-questions');
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
    complain(report(wrong));
    return 1;
  }
  writeAll(contentRoot, files);
  const written = files.map(({ file }) => `${file} is written.`).join('\n');
  const next = `${todos(files.map(({ source }) => source))} Then run npm run check:content, and npm run dev to see it.`;
  if (isAsked) {
    log.success(written);
    outro(next);
  } else say(`${written}\n${next}`);
  return 0;
}

function strayWord(word: string): string {
  return `\`${word}\` belongs to no flag. Put a value of several words between quotation marks, after its flag.`;
}
