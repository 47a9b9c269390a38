import type { NotCarried } from '#import/draft.ts';
import type { WrittenAdvert } from '#import/writing/written-advert.ts';

/** What became of an advert. `there`: its file exists with another text, which was left. */
export type Outcome = 'new' | 'known' | 'twice' | 'there';

/** What is told of one advert, for people and for programs. Facts in the names and values of content; `null` for unknown. */
export type Imported = {
  file: string;
  kind: 'role' | 'profile';
  title: string | null;
  employer: string | null;
  employerName: string | null;
  recruiter: string | null;
  recruiterName: string | null;
  undisclosed: boolean;
  employment: unknown;
  workplace: unknown;
  locations: unknown;
  pay: unknown;
  contract: unknown;
  posted: unknown;
  closes: unknown;
  apply: unknown;
  evidence: Record<string, string>;
  notCarried: NotCarried[];
  repairs: string[];
  todos: { field: string; todo: string }[];
  /** What keeps a role a draft: fields, and `text`. */
  missing: string[];
  /** The content file of the advert. */
  to: string;
  outcome: Outcome;
};

export function imported(
  from: string,
  { advert, place, missing = [] }: Pick<WrittenAdvert, 'advert' | 'place'> & { missing?: string[] },
  to: string,
  outcome: Outcome,
): Imported {
  const { draft } = advert;
  const { fields, employer, recruiter, evidence, notCarried, repairs, unknown } = draft;
  const isRole = draft.kind === 'role';
  return {
    file: from,
    kind: draft.kind,
    title: fields.title ?? null,
    employer: (isRole ? place.employer?.slug : undefined) ?? null,
    employerName: employer?.fields.name ?? employer?.fields.describedAs ?? null,
    recruiter: typeof place.recruiter === 'object' ? place.recruiter.slug : (place.recruiter ?? null),
    recruiterName: typeof recruiter === 'object' ? (recruiter.fields.name ?? null) : null,
    undisclosed: employer?.fields.disclosed === false,
    employment: fields.employment ?? null,
    workplace: fields.workplace ?? null,
    locations: fields.locations ?? null,
    pay: fields.pay ?? null,
    contract: fields.contract ?? null,
    posted: fields.posted ?? null,
    closes: fields.closes ?? null,
    apply: fields.apply ?? null,
    evidence,
    notCarried,
    repairs,
    todos: unknown,
    missing,
    to,
    outcome,
  };
}
