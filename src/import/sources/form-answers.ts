/** The questions of the form, in its order. */
export const formLabels = [
  'Job title',
  'Employer',
  'Recruiter',
  'First advertised',
  'Closing date',
  'Kind of employment',
  'Workplace',
  'Places',
  'Countries to work from',
  'Pay',
  'Who estimated the pay',
  'The advert',
  'Where to apply',
  'Where you found it',
] as const;

export type FormLabel = (typeof formLabels)[number];

/** An answer that GitHub, or the form, writes where there is none. */
const silence = /^(?:_No response_|None|The advert does not say)$/;

/**
 * The answers in an issue, by question: each stands below its question as a heading. The text of the advert may
 * have such headings too, so what comes before it is looked for from the top, and what comes behind from the end.
 */
export function formAnswers(text: string): Partial<Record<FormLabel, string>> {
  const lines = text.split(/\r?\n/);
  const advert = formLabels.indexOf('The advert');
  const starts: { label: FormLabel; line: number }[] = [];
  let from = 0;
  for (const label of formLabels.slice(0, advert + 1)) {
    const line = lines.findIndex((words, index) => index >= from && words.trimEnd() === `### ${label}`);
    if (line === -1) continue;
    starts.push({ label, line });
    from = line + 1;
  }
  let end = lines.length;
  const behind: typeof starts = [];
  for (const label of formLabels.slice(advert + 1).toReversed()) {
    const line = lines.findLastIndex(
      (words, index) => index >= from && index < end && words.trimEnd() === `### ${label}`,
    );
    if (line === -1) continue;
    behind.unshift({ label, line });
    end = line;
  }
  const all = [...starts, ...behind];
  return Object.fromEntries(
    all.flatMap(({ label, line }, index) => {
      const answer = lines
        .slice(line + 1, all[index + 1]?.line ?? lines.length)
        .join('\n')
        .trim();
      return answer === '' || silence.test(answer) ? [] : [[label, answer]];
    }),
  );
}
