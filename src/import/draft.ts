import type { z } from 'zod';
import type { ComponentName } from '#domain/body.ts';
import type { employerSchema } from '#domain/employer.ts';
import type { guideSchema } from '#domain/guide.ts';
import type { profileSchema } from '#domain/profile.ts';
import type { roleSchema } from '#domain/role-entry.ts';

/** What was read out of one advert, before it is written as content files. Nothing in it is made up. */
export type Draft = {
  /** An advert for a vacancy, or the description of a kind of role without one. */
  kind: 'role' | 'profile';
  /** In the names and values of the content model; what the source does not say is absent. */
  fields: RoleFields & Partial<z.input<typeof profileSchema>>;
  employer: EmployerDraft | undefined;
  /** An agency that advertises for the employer; `unnamed` when one does and does not say its name. */
  recruiter: EmployerDraft | 'unnamed' | undefined;
  /** Advice in the source that is not the employer's. */
  guides: GuideDraft[];
  sections: Section[];
  /** By field, in dots (`pay`, `contract.length`, `employer`): the words of the source that say it. */
  evidence: Record<string, string>;
  /** What the source does not say and an editor should ask for, as a field and a sentence. */
  unknown: { field: string; todo: string }[];
  /** Every sentence and field of the source that is in no file, and why. */
  notCarried: NotCarried[];
  /** What was put right in the characters of the source, in words. */
  repairs: string[];
};

export type RoleFields = Partial<Omit<z.input<typeof roleSchema>, 'employer' | 'recruiter'>>;
export type EmployerDraft = { fields: z.input<typeof employerSchema>; paragraphs: string[] };
export type GuideDraft = { fields: z.input<typeof guideSchema>; sections: Section[] };
export type NotCarried = { text: string; why: string };

/** A part of the text under its heading; `component` when its list is typed, as Duties and the like are. */
export type Section = {
  heading: string | undefined;
  component?: ComponentName;
  attributes?: Record<string, string>;
  blocks: Block[];
};

/** Plain words, not yet escaped for MDX. */
export type Block =
  { kind: 'paragraph'; words: string } | { kind: 'list'; items: string[]; ordered?: boolean };
