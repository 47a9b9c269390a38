import type { PlacedProblem } from '#domain/problem.ts';
import { placeOf } from './characters.ts';

/** A mistake that stops the parser, and the text with that mistake blanked out so that reading can go on. */
export type Recovery = { problems: PlacedProblem[]; text: string };

/** Turns what the parser says of the first mistake in `text` into problems. */
export function markupError(error: unknown, text: string, file: string): Recovery {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  const offset = offsetOf(text, Number(line), Number(column));
  const problem = (at: number, words: Words): PlacedProblem => ({ file, ...placeOf(text, at), severity: 'error', ...words });

  if (text.includes('<!--')) {
    const at = text.indexOf('<!--');
    const end = text.indexOf('-->', at);
    return { problems: [problem(at, commentWords)], text: blank(text, at, end === -1 ? at + 4 : end + 3) };
  }
  const tag = /closing tag for `<\/?([\w.:-]+)|closing (?:slash|tag) `<\/([\w.:-]+)/.exec(message);
  const name = tag?.[1] ?? tag?.[2];
  if (name !== undefined && /^[a-z]/.test(name)) return rawHtml(text, name, problem);
  if (name !== undefined) {
    const at = nearestSign(text, offset, '<');
    return { problems: [problem(at, unclosed(name))], text: blank(text, at, tagEnd(text, at)) };
  }
  if (text[offset] === '{' || /expression|`[{}]`/.test(message)) {
    const brace = text[offset] === '}' ? offset : nearestSign(text, offset, '{');
    const at = text[brace - 1] === '{' ? brace - 1 : brace;
    const end = expressionEnd(text, at);
    return { problems: [problem(at, expressionWords(text.slice(at, end)))], text: blank(text, at, end) };
  }
  const at = nearestSign(text, offset, '<');
  const html = /^<\/?([a-z][\w-]*)/.exec(text.slice(at));
  if (html?.[1] && !/^<https?:/.test(text.slice(at))) return rawHtml(text, html[1], problem);
  return { problems: [problem(at, strayWords(text.slice(at, at + 40)))], text: blank(text, at, tagEnd(text, at)) };
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
  const instead: Record<string, string> = {
    br: 'End the line with a backslash, or start a new paragraph.', b: 'Write **bold**.', strong: 'Write **bold**.',
    i: 'Write *italic*.', em: 'Write *italic*.', a: 'Write [words](https://address).', p: 'Leave a blank line between paragraphs.',
    ul: 'Start each item with a hyphen.', ol: 'Start each item with a number.', li: 'Start each item with a hyphen.',
    h1: 'Write ## before the heading.', h2: 'Write ## before the heading.', h3: 'Write ### before the heading.',
    img: 'Write ![what it shows](/pictures/name.png).',
  };
  return {
    rule: 'raw-html',
    message: `HTML such as \`<${name}>\` is not taken into an advert.`,
    hint: instead[name] ?? 'Write it in Markdown, or leave it out; a `<` that belongs to the text is written `\\<`.',
  };
}

const commentWords: Words = {
  rule: 'raw-html',
  message: 'An HTML comment (`<!--`) is not taken into an advert.',
  hint: 'Delete it, or write a note to other editors as `{/* note */}`: it is left out of the page.',
};

function rawHtml(text: string, name: string, problem: (at: number, words: Words) => PlacedProblem): Recovery {
  const openings = [...text.matchAll(new RegExp(`<${name}(?![\\w-])`, 'g'))];
  const all = [...text.matchAll(new RegExp(`</?${name}(?![\\w-])`, 'g'))];
  const found = openings.length > 0 ? openings : all;
  return {
    problems: found.map((match) => problem(match.index, rawHtmlWords(name))),
    text: all.reduce((rest, match) => blank(rest, match.index, tagEnd(text, match.index)), text),
  };
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
    ? { rule: 'stray-sign', message: `\`<${link}>\` is not how a link is written here.`, hint: `Write [words](${link}).` }
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

/** The same text with spaces from `from` to `to`, at least one, so that every later place stays right. */
function blank(text: string, from: number, to: number): string {
  const end = Math.max(to, from + 1);
  return text.slice(0, from) + text.slice(from, end).replace(/[^\n]/g, ' ') + text.slice(end);
}
