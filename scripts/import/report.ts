import type { Imported } from './imported.ts';

/** What is printed for people of one advert. */
export function advertReport(one: Imported): string {
  const { title, employerName, notCarried, repairs, todos, missing, to, outcome, file } = one;
  const head = `${`${to}  ${outcomes[outcome]}`.trim()}\n  ${title ?? 'Without a title'}${employerName ? `, ${employerName}` : ''} (from ${file})`;
  if (outcome === 'known' || outcome === 'twice') return `${head}\n`;
  return [
    head,
    ...part(
      'Not carried over',
      [...Map.groupBy(notCarried, ({ why }) => why)].flatMap(([why, left]) => [
        why,
        ...left.map(({ text }) => `  ${quoted(text)}`),
      ]),
    ),
    ...part('Put right', repairs),
    ...part(
      'To ask for',
      todos.map(({ field, todo }) => `${field}: ${todo}`),
    ),
    ...(missing.length > 0 ? [`  A draft, and not published without ${missing.join(', ')}.`] : []),
    '',
  ].join('\n');
}

const outcomes = {
  new: '',
  known: 'was imported before',
  twice: 'is in the source twice, and was imported once',
  there: 'exists with another text, and was left as it is',
} as const;

/** The last lines: how much of everything. */
export function summary(counts: Counts, dryRun: boolean): string {
  const { adverts, files, known, twice, there, notCarried, repairs, todos, drafts, problems } = counts;
  const lines = [
    `${count(adverts, 'advert')} read${dryRun ? ', nothing written (--dry-run)' : `, ${count(files, 'file')} written`}.`,
    ...(known > 0 ? [`${count(known, 'advert')} imported before.`] : []),
    ...(twice > 0 ? [`${count(twice, 'advert')} twice in the source.`] : []),
    ...(there > 0
      ? [
          `${count(there, 'file')} left, because something else stands there: rename or delete it and import again.`,
        ]
      : []),
    `${count(notCarried, 'sentence or field', 'sentences and fields')} not carried over, ${count(repairs, 'repair')}, ${count(todos, 'fact')} to ask for.`,
    ...(drafts > 0
      ? [
          `${count(drafts, 'role')} ${drafts === 1 ? 'is a draft' : 'are drafts'} until what is needed is added.`,
        ]
      : []),
    ...(problems > 0 ? [`${count(problems, 'problem')}.`] : []),
  ];
  return lines.join('\n');
}

export type Counts = Record<
  | 'adverts'
  | 'files'
  | 'known'
  | 'twice'
  | 'there'
  | 'notCarried'
  | 'repairs'
  | 'todos'
  | 'drafts'
  | 'problems',
  number
>;

function part(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`  ${heading}:`, ...lines.map((line) => `    ${line}`)];
}

function quoted(text: string): string {
  return `“${text.replace(/\s+/g, ' ').trim()}”`;
}

function count(amount: number, noun: string, nouns = `${noun}s`): string {
  return `${amount.toLocaleString('en-GB')} ${amount === 1 ? noun : nouns}`;
}
