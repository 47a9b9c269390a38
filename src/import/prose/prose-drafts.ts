import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Draft, EmployerDraft, RoleFields } from '#import/draft.ts';
import type { SourceText } from './source-text.ts';

/**
 * What is known of the advert before its text is read. Fields of a structured record win over the text, which
 * then only fills what the record leaves out.
 */
export type Hints = {
  fields?: RoleFields;
  employer?: EmployerDraft;
  recruiter?: EmployerDraft | 'unnamed';
  /** The day on which the text was read at its source: without it, "posted 3 days ago" says nothing. */
  readOn?: CalendarDate;
  /** ISO 3166-1 alpha-2, where the record knows it: decides 03/04/2026 and "$", never fills a place. */
  country?: string;
};

/**
 * The adverts in a text; usually one. A second job in the same text is reported in `notCarried` of each, not
 * merged. `fields.skills` holds names as the text lists them, not yet names of files.
 */
export function proseDrafts(source: SourceText, hints: Hints = {}): Draft[] {
  return [
    {
      kind: 'role',
      fields: { title: source.lines[0]?.words ?? '', ...hints.fields },
      employer: hints.employer,
      recruiter: hints.recruiter,
      guides: [],
      sections: [
        {
          heading: undefined,
          blocks: source.lines.map(({ words }) => ({ kind: 'paragraph', words })),
        },
      ],
      evidence: {},
      unknown: [],
      notCarried: source.notCarried,
      repairs: source.repairs,
    },
  ];
}
