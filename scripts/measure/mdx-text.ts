import { plainText } from '#domain/text.ts';
import { mdxWords } from '#import/writing/mdx-words.ts';
import { refusedWords } from '#import/writing/refused-words.ts';

/**
 * An advert in HTML as MDX that says the same in paragraphs, lists and headings. Links and emphasis are lost;
 * a sentence that the site would refuse, because it is garbled or a gap, is left out.
 */
export function mdxText(html: string): string {
  const blocks: { mark: string; text: string }[] = [{ mark: '', text: '' }];
  for (const [whole, end, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>|[^<]+|</gi)) {
    const name = tag.toLowerCase();
    if (name === '') blocks.at(-1)!.text += whole;
    else if (!inline.has(name)) blocks.push({ mark: end ? '' : (marks[name] ?? ''), text: '' });
  }
  return blocks
    .map(({ mark, text }) => ({ mark, words: readable(plainText(text)) }))
    .filter(({ words }) => words !== '')
    .map(({ mark, words }, index, all) => {
      const inList = mark === '- ' && all[index - 1]?.mark === '- ';
      return `${inList ? '' : '\n'}${mark}${mdxWords(words)}`;
    })
    .join('\n')
    .trim();
}

/** Whether the site publishes such words: not garbled, no gap to be filled, no address that leads nowhere. */
export function isReadable(words: string): boolean {
  return refusedWords(words) === undefined;
}

function readable(words: string): string {
  if (isReadable(words)) return words;
  return words
    .split(/(?<=[.!?])\s+|(?<=:)\s+/)
    .filter(isReadable)
    .join(' ');
}

const inline = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'font',
  'i',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);
const marks: Record<string, string> = {
  li: '- ',
  h1: '## ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '#### ',
};
