import type { NotCarried } from '#import/draft.ts';

/** A text from elsewhere as lines in plain characters, with what was put right and what was left out. */
export type SourceText = {
  form: 'text' | 'html' | 'markdown';
  lines: SourceLine[];
  /** What the page calls itself, when it is one. */
  pageTitle: string | undefined;
  /** Links of the text, with their words, in order. */
  links: { words: string; url: string }[];
  repairs: string[];
  notCarried: NotCarried[];
};

export type SourceLine = {
  kind: 'heading' | 'item' | 'text';
  words: string;
  /** From 1; of headings in HTML and Markdown. */
  level?: number;
  ordered?: boolean;
  /** Whether an empty line or the start of a block stands before it. */
  gap: boolean;
};

/** Reads plain text, HTML or Markdown, told apart by their marks unless `form` says which it is. */
export function sourceText(text: string, form: SourceText['form'] = 'text'): SourceText {
  const lines = text
    .split('\n')
    .map((line): SourceLine => ({ kind: 'text', words: line.trim(), gap: false }));
  return {
    form,
    lines: lines.filter(({ words }) => words !== ''),
    pageTitle: undefined,
    links: [],
    repairs: [],
    notCarried: [],
  };
}
