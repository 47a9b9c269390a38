import type { Answers } from './answers.ts';
import type { Kind } from './kind.ts';
import { sectionsOf, type Section } from './section.ts';

/** The text of a new file: what was answered, and a TODO that is not published for each part that was not. */
export function advertText(kind: Kind, answers: Answers): string {
  const given = new Set<string>();
  return sectionsOf(kind)
    .map((section) => {
      const answer = answers.get(section.flag);
      if (answer === undefined || answer.length === 0) return `\n{/* TODO: ${section.todo} */}\n`;
      const heading = section.heading ?? (given.has('What they ask for') ? undefined : headingOf(section));
      if (heading !== undefined) given.add(heading);
      return written(section, heading, [answer].flat());
    })
    .join('');
}

/** What is welcome stands below what is required, or has the heading to itself. */
function headingOf({ flag }: Section): string | undefined {
  return flag === 'desirable' ? 'What they ask for' : undefined;
}

function written({ tag }: Section, heading: string | undefined, answer: readonly string[]): string {
  const words = answer.map((line) => markdown(line));
  const body = tag ? [tag.open, words.map((line) => `- ${line}`).join('\n'), tag.close] : words;
  return [...(heading === undefined ? [] : [`## ${heading}`]), ...body]
    .map((block) => `\n${block}\n`)
    .join('');
}

/** Words of an editor, who may write Markdown; what MDX would take for code is escaped. */
function markdown(line: string): string {
  return line
    .trim()
    .replace(/[<{}]/g, '\\$&')
    .replace(/^[ie](?=(?:mport|xport)\b)/, (letter) => `&#${letter.charCodeAt(0)};`);
}
