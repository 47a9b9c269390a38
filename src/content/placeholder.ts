import type { PlacedProblem } from '#domain/problem.ts';

const gaps =
  /\blorem ipsum\b|\{\{[^}\n]*\}\}|\b(?:TODO|TBC|TBD|FIXME|XXX)\b|\[(?:insert|company name|your |job title|add )[^\]\n]*\]|<%[^%\n]*%>/gi;
const capitalsOnly = /^(todo|tbc|tbd|fixme|xxx)$/i;

/** The first gap in a text that an author meant to fill, such as TODO, or text that only fills space. */
export function placeholderIn(
  text: string,
): { index: number; words: Pick<PlacedProblem, 'rule' | 'message' | 'hint'> } | undefined {
  for (const match of text.matchAll(gaps)) {
    const [found] = match;
    if (capitalsOnly.test(found) && found !== found.toUpperCase()) continue;
    return {
      index: match.index,
      words: {
        rule: 'placeholder',
        message: `\`${found}\` stands where something is still to be written.`,
        hint: 'Write what belongs there, or remove it: what an advert does not say is shown as not said.',
      },
    };
  }
  return undefined;
}
