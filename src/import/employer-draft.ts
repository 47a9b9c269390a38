import type { EmployerDraft } from './draft.ts';

/** An employer from a record; a name that says that there is none to tell makes it an undisclosed one. */
export function employerDraft(
  name: string | undefined,
  more: Partial<EmployerDraft['fields']> = {},
  paragraphs: string[] = [],
): EmployerDraft | undefined {
  if (name === undefined) return undefined;
  if (!withheld.test(name.trim())) return { fields: { name, ...more }, paragraphs };
  const { industry, size } = more;
  return {
    fields: {
      disclosed: false,
      describedAs: describedAs(name.trim()),
      ...(industry === undefined ? {} : { industry }),
      ...(size === undefined ? {} : { size }),
    },
    paragraphs: [],
  };
}

const withheld =
  /^(?:(?:company )?(?:is )?confidential(?: (?:company|client|employer))?|undisclosed(?: (?:company|client|employer))?|anonymous(?: (?:company|employer))?|private (?:client|employer|company)|name withheld|our client|unnamed(?: (?:client|employer))?)$/i;

/** Google's own word for an employer that is not named says nothing to a reader. */
function describedAs(name: string): string {
  return /^(?:confidential|undisclosed|anonymous|name withheld|unnamed)$/i.test(name)
    ? 'Undisclosed employer'
    : name;
}
