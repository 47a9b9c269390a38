import type { ComponentName } from '#domain/body.ts';
import { nearest } from '#domain/nearest.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { vocabulary } from '#domain/vocabulary.ts';
import { rawHtmlWords } from './markup-error.ts';

/** What an editor is told of something in a text that is not taken. */
export type Words = Pick<PlacedProblem, 'rule' | 'message' | 'hint'>;

export function tagWords(name: string | null | undefined): Words {
  if (!name) return rawHtmlWords('');
  if (/^[a-z]/.test(name)) {
    if (name === 'h1') {
      return {
        rule: 'heading-level',
        message: 'A heading with one # is the title of the page, which the field `title` gives.',
        hint: 'Start with ## for headings in the text.',
      };
    }
    if (name === 'h5' || name === 'h6') {
      return {
        rule: 'heading-level',
        message: `A heading with ${name[1]} # is too deep to find one’s way by.`,
        hint: 'Use ## to ####.',
      };
    }
    if (name === 'input') {
      return {
        rule: 'raw-html',
        message: 'A box to tick cannot stand in a text.',
        hint: 'Write a plain list: remove `[ ]`.',
      };
    }
    return rawHtmlWords(name);
  }
  const known = Object.keys(vocabulary);
  const meant = nearest(name, known);
  return {
    rule: 'unknown-component',
    message: `There is no component called \`<${name}>\`.`,
    hint: `${meant ? `Did you mean \`<${meant}>\`? ` : ''}The components are ${known.map((one) => `<${one}>`).join(', ')}.`,
  };
}

export function inlineWords(name: ComponentName): Words {
  return {
    rule: 'component-in-line',
    message: `\`<${name}>\` stands in the middle of a paragraph.`,
    hint: `Put \`<${name}>\` and \`</${name}>\` on lines of their own, with blank lines around the text.`,
  };
}

export function listWords(name: ComponentName): Words {
  return {
    rule: 'list-missing',
    message: `\`<${name}>\` holds no list.`,
    hint: 'Leave a blank line after its opening line, then start each item on its own line with a hyphen.',
  };
}

export function moduleWords(source: string): Words {
  const word = source.trimStart().split(/\s/, 1)[0] ?? 'import';
  return {
    rule: 'code',
    message: `A paragraph that starts with \`${word}\` is read as code, and adverts are read, not run.`,
    hint: `If it is a sentence, begin it with another word; if it is code, delete it.`,
  };
}

export function pictureFault({
  src = '',
  alt = '',
}: Record<string, string>): { message: string; hint: string } | undefined {
  if (!src.startsWith('/') || src.startsWith('//')) {
    return {
      message: `The picture \`${src}\` is not on this site, and pages load nothing from elsewhere.`,
      hint: 'Put the file into public/pictures/ and write ![what it shows](/pictures/name.png).',
    };
  }
  if (alt.trim() !== '') return undefined;
  return {
    message: `The picture \`${src}\` has no words for those who cannot see it.`,
    hint: `Write ![what it shows](${src}).`,
  };
}

export const tangledWords: Words = {
  rule: 'tangled-text',
  message: 'The text has thousands of brackets, quotation marks or other signs in it.',
  hint: 'Write it as prose and lists; code and tables of data do not belong in an advert.',
};

/** How many elements may lie in one another. */
export const deepest = 100;

export const deepWords: Words = {
  rule: 'tangled-text',
  message: `The text is nested more than ${deepest} levels deep here.`,
  hint: 'Write it with fewer lists, quotations or components inside one another.',
};

/** What is being read, and the place that was read last: a few nodes have none of their own. */
