export type ExcerptPart = { text: string; marked: boolean };

/**
 * Pagefind's excerpt as plain parts. It writes `<mark>` around words and escapes the angle brackets of the
 * page; everything else is text.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  let marked = false;
  const parts: ExcerptPart[] = [];
  for (const piece of excerpt.split(/(<\/?mark>)/)) {
    if (piece === '<mark>' || piece === '</mark>') marked = piece === '<mark>';
    else parts.push(...(marked ? markedWord(plain(piece)) : [{ text: plain(piece), marked }]));
  }
  return parts.filter(({ text }) => text !== '');
}

/** Brackets and full stops around a word are not part of what was found. */
function markedWord(text: string): ExcerptPart[] {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+#]*)$/su.exec(text) ?? [];
  if (word === '') return [{ text, marked: true }];
  return [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: after, marked: false },
  ];
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
