/** Job boards that show adverts of others, and add estimates and advice of their own. */
const boards = [
  'Glassdoor',
  'Indeed',
  'LinkedIn',
  'StudySmarter',
  'ZipRecruiter',
  'Adzuna',
  'Reed.co.uk',
  'Totaljobs',
  'CV-Library',
  'StepStone',
  'Jooble',
  'Talent.com',
  'Monster',
  'SimplyHired',
  'CareerBuilder',
  'Salary.com',
  'Payscale',
  'Levels.fyi',
  'Seek',
  'Naukri',
  'InfoJobs',
  'Welcome to the Jungle',
  'XING',
  'Kununu',
  'Jobstreet',
  'Jobindex',
  'Pracuj.pl',
  'Otta',
  'Wellfound',
  'Dice',
  'Jobted',
  'Jobrapido',
  'Neuvoo',
  'Careerjet',
  'GulfTalent',
  'Bayt',
];
const pattern = new RegExp(
  String.raw`(?<![\p{L}\d])(${boards.map((name) => name.replace(/[.]/g, '\\.')).join('|')})(?![\p{L}\d])`,
  'u',
);

/** The job board that words name. */
export function boardNamed(words: string): string | undefined {
  return pattern.exec(words)?.[1];
}

/** The board whose own words stand in the text: its advice, its estimate, its praise. */
export function boardOf(lines: readonly string[], pageTitle: string | undefined): string | undefined {
  const own =
    /\b(?:expert advice|career advice|est\.|estimate|estimated by|posted (?:on|via)|via|provided by|our estimate)\b/i;
  for (const line of lines) {
    if (line.length > 120 || !own.test(line)) continue;
    const named = boardNamed(line);
    if (named) return named;
  }
  return pageTitle === undefined ? undefined : boardNamed(pageTitle);
}
