import type { RequirementLevel } from '#domain/body.ts';
import type { FactKind } from '#domain/fact.ts';
import type { NamedSkill } from '#domain/line-match.ts';
import type { Pay } from '#domain/pay.ts';

/** A role as its own page and its own file say it. */
export type ComparedRole = {
  slug: string;
  title: string;
  employer: string;
  /** Why it takes no applications, if it takes none. */
  notice: string;
  facts: ComparedFact[];
  /** What its advert does not say, with the question to ask. */
  silent: { label: string; question: string }[];
  pay: { kind: FactKind; value?: Pay };
  requirements: { level: RequirementLevel; items: string[] }[];
  skills: NamedSkill[];
};

export type ComparedFact = { label: string; kind: FactKind; value: string; source: string };
