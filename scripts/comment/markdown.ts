import { codeBlock } from './code-block.ts';
import type { Finding, Review, ShownPage } from '../review/review.ts';

/** By this, which nobody sees, the comment is found again. */
export const marker = '<!-- rolecall: review -->';
/** GitHub takes 65,536 characters. */
const longest = 60_000;

/**
 * A review as the Markdown of a comment. Every word that a stranger may have chosen stands in a block of code,
 * where it can be neither a link, nor a picture, nor a call for anyone.
 */
export function comment(review: Review, preview: string | undefined): string {
  const parts = [
    marker,
    `## ${headline(review)}`,
    ...(review.isBuilt
      ? preview === undefined
        ? []
        : [`[Download the site as it would be](${preview}), unpack it, and open it with any web server.`]
      : ['The site was not built, so there is nothing to look at yet.']),
    ...review.problems.map(problem),
    ...left(review),
    ...review.pages.flatMap(shown),
    ...(review.roles > review.pages.length
      ? [`${review.roles - review.pages.length} more of the changed roles are in the preview.`]
      : []),
    '---\nWhat each name means stands in `content/README.md`. `npm run check:content -- --fix` makes the repairs that need no thought.',
  ];
  const kept: string[] = [];
  let length = 0;
  for (const part of parts) {
    if (length + part.length > longest) {
      kept.push('There is more, in the log of the check.');
      break;
    }
    kept.push(part);
    length += part.length + 2;
  }
  return `${kept.join('\n\n')}\n`;
}

function headline({ counts, isBuilt }: Review): string {
  const { error, warning, hint } = counts;
  if (error > 0) return `${many(error, 'error')} to correct before this can be published`;
  if (!isBuilt) return 'The content is sound, but the site could not be built: see the log of the check';
  if (warning + hint > 0) return `Ready, with ${many(warning, 'warning')} and ${many(hint, 'hint')}`;
  return 'Ready to be published';
}

function problem({ file, line, rule, severity, message, hint, quote, fix }: Finding): string {
  const repair =
    quote !== undefined && fix !== undefined
      ? `\n\nSuggested repair:\n\n${codeBlock(`- ${oneLine(quote)}\n+ ${oneLine(fix)}`, 'diff')}`
      : '';
  return `### ${names[severity]} \`${rule}\`\n\n${codeBlock(`${oneLine(file)}:${line}\n${message}\n${hint}`)}${repair}`;
}

function left({ problems, counts }: Review): string[] {
  const more = counts.error + counts.warning + counts.hint - problems.length;
  return more > 0
    ? [`${many(more, 'more problem')} ${more === 1 ? 'is' : 'are'} in the log of the check.`]
    : [];
}

function shown({ path, result, posting, card, feed }: ShownPage): string[] {
  return [
    `<details><summary>How a changed role is shown elsewhere</summary>\n\n${codeBlock(path)}`,
    `**A search engine**\n\n${codeBlock(`${short(result.title, 60)}\n${result.address}\n${short(result.description, 155)}`)}`,
    `**The job search of Google**\n\n${
      posting.length > 0
        ? codeBlock(posting.map(([name, value]) => `${name}: ${oneLine(value)}`).join('\n'))
        : 'Nothing: the page is no open role.'
    }`,
    `**A list on a phone**\n\n${card.length > 0 ? codeBlock(card.map(oneLine).join('\n')) : 'It is in no list.'}`,
    `**A feed**\n\n${feed.length > 0 ? codeBlock(feed.map(oneLine).join('\n')) : 'It is in no feed.'}`,
    '</details>',
  ];
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** About as much as a result on a screen shows. */
function short(words: string, letters: number): string {
  const line = oneLine(words);
  return line.length > letters ? `${line.slice(0, letters - 1).trimEnd()}…` : line;
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const names: Record<Finding['severity'], string> = { error: 'Error', warning: 'Warning', hint: 'Hint' };
