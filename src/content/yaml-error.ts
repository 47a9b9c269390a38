import type { YAMLError } from 'yaml';
import type { PlacedProblem } from '#domain/problem.ts';

type Words = Pick<PlacedProblem, 'rule' | 'message' | 'hint'>;

/** What the YAML parser complains of, in words for editors, with the offset where to look. */
export function yamlWords(error: YAMLError, yaml: string): Words & { offset: number } {
  const { code, message } = error;
  const rule = 'unreadable-yaml';
  const [offset] = error.pos;
  const quote = code === 'MISSING_CHAR' ? /missing closing (["'])/i.exec(message)?.[1] : undefined;
  if (quote !== undefined) return { rule, offset: openQuote(yaml, quote) ?? offset, ...unclosedQuote(quote) };
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\s]*/.exec(yaml.slice(offset))?.[0] ?? '';
    return { rule, offset, message: `The field \`${key}\` stands here twice.`, hint: 'Keep one of the two.' };
  }
  if (code === 'BAD_SCALAR_START') {
    return {
      rule,
      offset,
      message: `A value that starts with \`${yaml[offset]}\` has another meaning in YAML.`,
      hint: 'Put the whole value between quotation marks.',
    };
  }
  return { rule, offset, ...(known.get(code) ?? unknown(message)) };
}

const known = new Map(
  Object.entries({
    TAB_AS_INDENT: { message: 'This line is indented with a tab.', hint: 'Indent with spaces.' },
    BAD_INDENT: {
      message: 'This line is indented otherwise than the lines it belongs to.',
      hint: 'Give all fields of one group the same number of spaces before them.',
    },
    MISSING_CHAR: {
      message: 'Something that was opened here is never closed.',
      hint: 'Look for a bracket or brace without its partner.',
    },
    BLOCK_AS_IMPLICIT_KEY: {
      message: 'This line holds two fields, or a text with a colon in it.',
      hint: 'Put text that has ": " in it between quotation marks, and each field on a line of its own.',
    },
    MULTILINE_IMPLICIT_KEY: {
      message: 'This line is neither a field nor part of one.',
      hint: 'Write `field: value`, with a space after the colon.',
    },
    UNEXPECTED_TOKEN: {
      message: 'A sign here has a meaning of its own in YAML.',
      hint: 'Put the whole value between quotation marks.',
    },
    MULTIPLE_DOCS: {
      message: 'A second set of fields starts here.',
      hint: 'Keep one set, and remove the line that parts the two.',
    },
    TAG_RESOLVE_FAILED: {
      message: 'A value that starts with `!` has another meaning in YAML.',
      hint: 'Put the whole value between quotation marks.',
    },
  }),
);

function unknown(message: string): Pick<Words, 'message' | 'hint'> {
  return {
    message: 'This cannot be read as YAML.',
    hint: `Compare it with another file of the same folder. The parser says: ${message.split('\n')[0]?.replace(/\.?$/, '.')}`,
  };
}

function unclosedQuote(quote: string): Pick<Words, 'message' | 'hint'> {
  return {
    message: `The quotation mark (${quote}) that is opened here is never closed.`,
    hint: `Put ${quote} at the end of the text, or remove the one at its start.`,
  };
}

/** The mark on the first line that has an odd number of them: the one without a partner, in all likelihood. */
function openQuote(yaml: string, quote: string): number | undefined {
  let start = 0;
  for (const line of yaml.split('\n')) {
    if (line.split(quote).length % 2 === 0) return start + line.indexOf(quote);
    start += line.length + 1;
  }
  return undefined;
}
