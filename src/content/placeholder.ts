import type { PlacedProblem } from '#domain/problem.ts';

const gaps =
  /\blorem ipsum\b|\{\{[^}\n]{0,200}\}\}|\b(?:TODO|TBC|TBD|FIXME|XXX)\b|\[(?:insert|company name|your |job title|add )[^\]\n]{0,200}\]|<%[^%\n]{0,200}%>/gi;
const anyGap = new RegExp(gaps.source, 'i');
const capitalsOnly = /^(todo|tbc|tbd|fixme|xxx)$/i;
const most = 20;

/** The gaps in a text that an author meant to fill, such as TODO, and text that only fills space. */
export function placeholdersIn(
  text: string,
): { index: number; words: Pick<PlacedProblem, 'rule' | 'message' | 'hint'> }[] {
  if (!anyGap.test(text)) return [];
  return text
    .matchAll(gaps)
    .filter(([found]) => !capitalsOnly.test(found) || found === found.toUpperCase())
    .take(most)
    .map(({ index, 0: found }) => ({
      index,
      words: {
        rule: 'placeholder',
        message: `\`${found}\` stands where something is still to be written.`,
        hint: 'Write what belongs there, or remove it: what an advert does not say is shown as not said.',
      },
    }))
    .toArray();
}
