import type { ContentRule } from './rule.ts';

const empty =
  /^(?:(?:please )?click(?: here)?|here|this(?: (?:link|page))?|link|more|read more|find out more|learn more|see more|details|website|go)[.!:]?$/i;

export const linkWords: ContentRule = {
  name: 'link-words',
  severity: 'hint',
  about:
    'Screen readers list links by their words alone, and “here” says nothing (https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html).',
  check({ links }) {
    return links
      .filter(({ words }) => words === '' || empty.test(words))
      .map(({ file, words, address, line, column }) => ({
        file,
        place: { line, column },
        message:
          words === ''
            ? `The link to \`${address}\` has no words.`
            : `“${words}” does not say where the link leads.`,
        hint: 'Put the link behind the words that name its page, such as “our rota for 2027”.',
      }));
  },
};
