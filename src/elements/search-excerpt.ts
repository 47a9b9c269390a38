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
    else if (piece !== '')
      parts.push({ text: piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked });
  }
  return parts;
}
