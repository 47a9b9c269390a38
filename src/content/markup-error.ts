import type { PlacedProblem } from '#domain/problem.ts';
import { places } from './places.ts';

/** A mistake that stops the parser, and the text with that mistake blanked out so that reading can go on. */
export type Recovery = { problems: PlacedProblem[]; text: string };

/** Turns what the parser says of the first mistake in `text` into problems, with all others of that sort. */
export function markupError(error: unknown, text: string, file: string): Recovery {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  const offset = offsetOf(text, Number(line), Number(column));
  const mistakes = mistakesAt(message, text, offset);
  const placeOf = places(text);
  return {
    problems: mistakes
      .filter(({ words }) => words !== undefined)
      .slice(0, mostOfASort)
      .map(({ from, words }) => ({ file, ...placeOf(from), severity: 'error', ...words! })),
    text: blank(text, mistakes),
  };
}

const mostOfASort = 50;

/** Where something is wrong, and what is said of it; without words, it only goes with another. */
type Mistake = { from: number; to: number; words?: Words };

function mistakesAt(message: string, text: string, offset: number): Mistake[] {
  const comments = htmlComments(text);
  if (comments.length > 0) return comments;
  const tag = /closing tag for `<\/?([\w.:-]+)|closing (?:slash|tag) `<\/([\w.:-]+)/.exec(message);
  const name = tag?.[1] ?? tag?.[2];
  if (name !== undefined) {
    const found = /^[a-z]/.test(name) ? rawHtml(text, name) : unmatched(text);
    if (found.length > 0) return found;
    const from = nearestSign(text, offset, '<');
    return [{ from, to: tagEnd(text, from), words: unclosed(name) }];
  }
  if (text[offset] === '{' || /expression|`[{}]`/.test(message)) {
    const brace = text[offset] === '}' ? offset : nearestSign(text, offset, '{');
    const from = text[brace - 1] === '{' ? brace - 1 : brace;
    const to = expressionEnd(text, from);
    return [{ from, to, words: expressionWords(text.slice(from, to)) }];
  }
  const from = nearestSign(text, offset, '<');
  const link = /^<https?:[^\s>]+>?/.exec(text.slice(from, from + 2000));
  if (link) return [{ from, to: from + link[0].length, words: strayWords(link[0]) }];
  const html = /^<\/?([a-z][\w-]*)/.exec(text.slice(from, from + 100));
  if (html?.[1]) return rawHtml(text, html[1]);
  const run = /^<*/.exec(text.slice(from))?.[0].length ?? 0;
  return [{ from, to: from + run, words: strayWords(text.slice(from, from + 40)) }];
}

type Words = Pick<PlacedProblem, 'rule' | 'message' | 'hint'>;

/** What a value between braces is told: adverts are read, so nothing in them is ever computed. */
export function expressionWords(source: string): Words {
  const shown = source.length > 60 ? `${source.slice(0, 60)}…` : source;
  return source.startsWith('{{')
    ? {
        rule: 'placeholder',
        message: `\`${shown}\` is a gap in a template that nothing filled.`,
        hint: 'Write what belongs there.',
      }
    : {
        rule: 'expression',
        message: `\`${shown}\` is code, and adverts are read, not run.`,
        hint: 'Write the words that it stands for; a brace that belongs to the text is written `\\{`.',
      };
}

export function rawHtmlWords(name: string): Words {
  const instead = new Map(
    Object.entries({
      br: 'End the line with a backslash, or start a new paragraph.',
      b: 'Write **bold**.',
      strong: 'Write **bold**.',
      i: 'Write *italic*.',
      em: 'Write *italic*.',
      a: 'Write [words](https://address).',
      p: 'Leave a blank line between paragraphs.',
      ul: 'Start each item with a hyphen.',
      ol: 'Start each item with a number.',
      li: 'Start each item with a hyphen.',
      h1: 'Write ## before the heading.',
      h2: 'Write ## before the heading.',
      h3: 'Write ### before the heading.',
      img: 'Write ![what it shows](/pictures/name.png).',
      script: 'Delete it: adverts are read, not run.',
      iframe: 'Delete it, or write a link: pages load nothing from elsewhere.',
      style: 'Delete it: the site has one look.',
    }),
  );
  return {
    rule: 'raw-html',
    message: `HTML such as \`<${name}>\` is not taken into an advert.`,
    hint:
      instead.get(name) ??
      'Write it in Markdown, or leave it out; a `<` that belongs to the text is written `\\<`.',
  };
}

const commentWords: Words = {
  rule: 'raw-html',
  message: 'An HTML comment (`<!--`) is not taken into an advert.',
  hint: 'Delete it, or write a note to other editors as `{/* note */}`: it is left out of the page.',
};

function htmlComments(text: string): Mistake[] {
  const found: Mistake[] = [];
  let from = text.indexOf('<!--');
  while (from !== -1) {
    const end = text.indexOf('-->', from);
    const lineEnd = text.indexOf('\n', from);
    const to = end !== -1 ? end + 3 : lineEnd !== -1 ? lineEnd : text.length;
    found.push({ from, to, words: commentWords });
    from = text.indexOf('<!--', to);
  }
  return found;
}

function rawHtml(text: string, name: string): Mistake[] {
  const tags = [...text.matchAll(new RegExp(`</?${name.replace(/[.]/g, '\\.')}(?![\\w-])[^<>\\n]*>?`, 'g'))];
  const opened = tags.some(([tag]) => !tag.startsWith('</'));
  return tags.map(({ index, 0: tag }) => ({
    from: index,
    to: index + tag.length,
    ...(opened && tag.startsWith('</') ? {} : { words: rawHtmlWords(name) }),
  }));
}

/** The tags of components that no other tag closes or opens, wherever they stand. */
function unmatched(text: string): Mistake[] {
  const open: { name: string; tag: Mistake }[] = [];
  const found: Mistake[] = [];
  for (const match of text.matchAll(/<(\/?)([A-Z][\w.]*)(?![\w.])[^<>]*?(\/?)>/g)) {
    const [whole, closing, name = '', empty] = match;
    const tag = { from: match.index, to: match.index + whole.length, words: unclosed(name) };
    if (closing === '' && empty === '') open.push({ name, tag });
    if (closing === '') continue;
    if (open.at(-1)?.name === name) open.pop();
    else found.push(tag);
  }
  return [...open.map(({ tag }) => tag), ...found].sort((a, b) => a.from - b.from);
}

function unclosed(name: string): Words {
  return {
    rule: 'unclosed-component',
    message: `\`<${name}>\` and its end do not match.`,
    hint: `Write \`<${name}>\` on a line of its own, a blank line, the text, a blank line, and \`</${name}>\`.`,
  };
}

function strayWords(source: string): Words {
  const link = /^<(https?:[^\s>]+)>?/.exec(source)?.[1];
  return link
    ? {
        rule: 'stray-sign',
        message: `\`<${link}>\` is not how a link is written here.`,
        hint: `Write [words](${link}).`,
      }
    : {
        rule: 'stray-sign',
        message: `The sign \`${source[0] ?? '<'}\` starts a component, and none follows.`,
        hint: 'Write `\\<` or `\\{` where the sign belongs to the text, or "less than".',
      };
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return Math.min(start + column - 1, Math.max(text.length - 1, 0));
}

function nearestSign(text: string, offset: number, sign: string): number {
  const before = text.lastIndexOf(sign, offset);
  if (before !== -1) return before;
  const after = text.indexOf(sign, offset);
  return after === -1 ? offset : after;
}

function tagEnd(text: string, at: number): number {
  const end = /[>\n]/.exec(text.slice(at));
  return end ? at + end.index + (end[0] === '>' ? 1 : 0) : text.length;
}

function expressionEnd(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    if (text[index] === '{') depth++;
    if (text[index] === '}' && --depth <= 0) return index + 1;
    if (text[index] === '\n' && text[index + 1] === '\n') return index;
  }
  return text.length;
}

/** The same text with spaces in place of mistakes, at least one each, so that every later place stays right. */
function blank(text: string, mistakes: Mistake[]): string {
  let rest = '';
  let done = 0;
  for (const { from, to } of mistakes) {
    const end = Math.max(to, from + 1);
    rest += text.slice(done, from) + text.slice(Math.max(from, done), end).replace(/[^\n]/g, ' ');
    done = end;
  }
  return rest + text.slice(done);
}
