import { isDeepStrictEqual } from 'node:util';
import type { Draft } from '#import/draft.ts';

/** What an advert of the golden set says, in the fields that are scored; what it does not say is left out. */
export type Expected = {
  kind?: 'role' | 'profile';
  title?: string;
  employer?: string;
  recruiter?: string;
  undisclosed?: boolean;
  employment?: string[];
  workplace?: string;
  daysOnSite?: number;
  applicants?: string[];
  locations?: { city?: string; region?: string; country: string }[];
  pay?: Record<string, unknown>;
  contract?: Record<string, unknown>;
  posted?: string;
  closes?: string;
  apply?: Record<string, unknown>;
  reference?: string;
};
export const scored = [
  'kind',
  'title',
  'employer',
  'recruiter',
  'undisclosed',
  'employment',
  'workplace',
  'daysOnSite',
  'applicants',
  'locations',
  'pay',
  'contract',
  'posted',
  'closes',
  'apply',
] as const;
type Field = (typeof scored)[number];

/** `right` and `wrong` are of what was found; `missed` is said and was not found; `silent` is neither said nor found. */
export type Tally = { right: number; wrong: number; missed: number; silent: number };
export type Scores = Record<Field, Tally>;
export type Fault = { advert: string; field: Field; expected: unknown; found: unknown };

export function noScores(): Scores {
  return Object.fromEntries(
    scored.map((field) => [field, { right: 0, wrong: 0, missed: 0, silent: 0 }]),
  ) as Scores;
}

/** Adds the drafts of one advert to the scores and returns what is not as it should be. */
export function score(
  scores: Scores,
  advert: string,
  drafts: readonly Draft[],
  expected: readonly Expected[],
): Fault[] {
  const faults: Fault[] = [];
  expected.forEach((one, at) => {
    const found = comparable(drafts[at]);
    const wanted = { kind: 'role', ...one } as Record<Field, unknown>;
    for (const field of scored) {
      const [is, should] = [plain(field, found[field]), plain(field, wanted[field])];
      const tally = scores[field];
      if (is === undefined && should === undefined) tally.silent++;
      else if (is === undefined) tally.missed++;
      else if (isDeepStrictEqual(is, should)) tally.right++;
      else tally.wrong++;
      if (!isDeepStrictEqual(is, should))
        faults.push({ advert, field, expected: wanted[field], found: found[field] });
    }
  });
  return faults;
}

/** One line a field: precision, recall and the counts behind them. */
export function table(scores: Scores): string {
  const share = (part: number, whole: number) =>
    whole === 0 ? '   –' : `${Math.round((100 * part) / whole)}%`.padStart(4);
  const row = (name: string, { right, wrong, missed, silent }: Tally) =>
    `${name.padEnd(12)} precision ${share(right, right + wrong)}  recall ${share(right, right + wrong + missed)}  right ${right}, wrong ${wrong}, missed ${missed}, rightly silent ${silent}`;
  return [...scored.map((field) => row(field, scores[field])), row('all', total(scores))].join('\n');
}

export function total(scores: Scores): Tally {
  const sum: Tally = { right: 0, wrong: 0, missed: 0, silent: 0 };
  for (const field of scored)
    for (const part of ['right', 'wrong', 'missed', 'silent'] as const) sum[part] += scores[field][part];
  return sum;
}

function comparable(draft: Draft | undefined): Record<Field, unknown> {
  if (!draft) return { kind: undefined } as Record<Field, unknown>;
  const { fields, employer, recruiter } = draft;
  return {
    kind: draft.kind,
    title: fields.title,
    employer: employer?.fields.name,
    recruiter: recruiter === undefined || recruiter === 'unnamed' ? recruiter : recruiter.fields.name,
    undisclosed: employer?.fields.disclosed === false ? true : undefined,
    employment: fields.employment,
    workplace: fields.workplace,
    daysOnSite: fields.daysOnSite,
    applicants: fields.applicants?.countries,
    locations: fields.locations,
    pay: fields.pay,
    contract: fields.contract,
    posted: fields.posted,
    closes: fields.closes,
    apply: fields.apply,
  };
}

/** Without what is not scored: regions, extras of pay, the subject of an e-mail, who determined IR35, order and case. */
function plain(field: Field, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (field === 'title' || field === 'employer' || field === 'recruiter')
    return String(value).toLowerCase().replace(/^the /, '').replace(/[.–-]/g, '').replace(/\s+/g, ' ');
  if (field === 'employment' || field === 'applicants') return (value as string[]).toSorted();
  if (field === 'locations')
    return (value as { city?: string; country: string }[]).map(({ city, country }) => ({ city, country }));
  if (field === 'pay') {
    const { extras: _, text, ...figures } = value as Record<string, unknown>;
    return text === undefined ? figures : { text: String(text).toLowerCase() };
  }
  if (field === 'contract') {
    const { ir35, ...terms } = value as { ir35?: { status: string } };
    return { ...terms, ...(ir35 ? { ir35: ir35.status } : {}) };
  }
  if (field === 'apply') {
    const { url, email, post } = value as Record<string, string | undefined>;
    return { url, email, post: post?.replace(/^the /i, '') };
  }
  return value;
}
