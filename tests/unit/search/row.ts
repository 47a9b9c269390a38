import { slug } from '#domain/slug.ts';
import type { CodedList } from '#search/table/column.ts';
import type { PayKind, Rows } from '#search/table/rows.ts';

/** All that a table says of one role. */
export type Row = {
  slug: string;
  title: string;
  employer: string;
  /** Empty for an agency that does not give its name. */
  recruiter: string | undefined;
  /** Keys of the facets. */
  workplace: string | undefined;
  ir35: string | undefined;
  /** Where one works, and from which countries one may apply. */
  places: string[];
  applicants: string[];
  /** By name. */
  skills: string[];
  pay: PayKind & { min: number | undefined; max: number | undefined };
  /** ISO 8601 duration. */
  length: string | undefined;
  /** Why it is no longer open; empty while it is. */
  stage: string;
  /** Days, and hours, since 1970. */
  posted: number;
  closes: number | undefined;
};

export function row(rows: Rows, at: number): Row {
  const { facets, titles, slugs, stages, lengths } = rows;
  const listed = ({ words, codes, starts }: CodedList) =>
    [...codes.subarray(starts[at], starts[at + 1])].map((code) => words[code]!);
  const key = (facet: 'workplace' | 'ir35' | 'employer') => {
    const { codes, starts, values } = facets[facet];
    return starts[at] === starts[at + 1] ? undefined : values()[codes[starts[at]!]!]!.key;
  };
  const place = ({ codes, starts }: CodedList) => listed({ codes, starts, words: facets.place.words });
  const amount = (bound: number) => (Number.isNaN(bound) ? undefined : bound);
  const title = titles.words[titles.codes[at]!]!;
  return {
    slug: slugs.words[slugs.codes[at]!]!.replace('=', slug(title)).replace('@', key('employer') ?? ''),
    title,
    employer: listed(facets.employer)[0]!,
    recruiter: listed(rows.recruiters)[0],
    workplace: key('workplace'),
    ir35: key('ir35'),
    places: place(rows.located),
    applicants: place(rows.applicants),
    skills: listed(facets.skill).sort(),
    pay: {
      ...rows.payKinds[rows.payKind[at]!]!,
      min: amount(rows.payMin[at]!),
      max: amount(rows.payMax[at]!),
    },
    length: lengths.words[lengths.codes[at]!] || undefined,
    stage: stages.words[stages.codes[at]!]!,
    posted: rows.posted[at]!,
    closes: rows.closes[at] || undefined,
  };
}
