import type { PlacedProblem } from '#domain/problem.ts';

/** A problem of a file as such stands at its start. */
export function whole(file: string): Pick<PlacedProblem, 'file' | 'line' | 'column' | 'severity'> {
  return { file, line: 1, column: 1, severity: 'error' };
}

/** `code` is the system's own word for why. */
export function unreadable(file: string, code: string): PlacedProblem {
  const isGone = code === 'ENOENT';
  return {
    ...whole(file),
    rule: 'unreadable-file',
    message: isGone
      ? 'This file was here a moment ago, and is gone.'
      : `The system does not let this file be read (${code}).`,
    hint: isGone
      ? 'Try again when nothing else changes the folder.'
      : 'Allow it to be read, as on Unix by `chmod u+r`, or put a copy in its place.',
  };
}

export function sameSlug(file: string, other: string, address: string): PlacedProblem {
  return {
    ...whole(file),
    rule: 'same-name',
    message: `This file and ${other} would both be published as \`${address}\`.`,
    hint: 'Rename one of them: capitals, accents and signs do not count in an address.',
  };
}

export function noSlug(file: string, stem: string): PlacedProblem {
  return {
    ...whole(file),
    rule: 'unusable-name',
    message: `The file name \`${stem}\` has no letter or digit that can stand in an address.`,
    hint: 'Rename the file with the letters a to z, digits and hyphens, such as data-engineer.mdx.',
  };
}

export function noText(file: string): PlacedProblem {
  return {
    ...whole(file),
    rule: 'empty-body',
    message: 'The advert has fields but no text.',
    hint: 'Describe the work below the second line of hyphens (---).',
  };
}

export function tooLarge(file: string, size: number): PlacedProblem {
  return {
    ...whole(file),
    rule: 'too-large',
    message: `The file has ${Math.round(size / 1000)} kB, and nothing that is read as a page is that long.`,
    hint: 'Pictures go into public/, not into the text.',
  };
}

export function stray(file: string, words: Pick<PlacedProblem, 'message' | 'hint'>): PlacedProblem {
  return { ...whole(file), rule: 'stray-file', ...words };
}

export function fileWords(ending: string) {
  return {
    message: `Only files that end in ${ending} are read here.`,
    hint: `Rename it to end in ${ending}, or move it out of content/, so that nothing is overlooked.`,
  };
}

export const folderWords = {
  message: 'Folders inside a collection are not read.',
  hint: 'Move its files up.',
};
export const linkWords = {
  message: 'This is a link to a file elsewhere, and such links are not followed.',
  hint: 'Put the file itself here.',
};
