/** A text that people typed, with or without the signs of Markdown, as HTML: headings, lists and paragraphs. */
export function markdownHtml(text: string): string {
  const blocks: { kind: 'h2' | 'ul' | 'p'; lines: string[] }[] = [];
  let isApart = true;
  for (const line of text.split(/\r?\n/)) {
    const words = escaped(line.trim());
    const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(words)?.[1] ?? /^\*\*([^*]+?):?\*\*:?$/.exec(words)?.[1];
    const item = /^(?:[-*+•–]|\d{1,3}[.)])\s+(.+)$/.exec(words)?.[1];
    const last = blocks.at(-1);
    if (words === '') isApart = true;
    else if (heading !== undefined) blocks.push({ kind: 'h2', lines: [heading] });
    else if (item !== undefined && last?.kind === 'ul') last.lines.push(item);
    else if (item !== undefined) blocks.push({ kind: 'ul', lines: [item] });
    else if (!isApart && last && last.kind !== 'h2') last.lines.push(`${last.lines.pop() ?? ''} ${words}`);
    else blocks.push({ kind: 'p', lines: [words] });
    if (words !== '') isApart = false;
  }
  return blocks
    .map(({ kind, lines }) =>
      kind === 'ul'
        ? `<ul>${lines.map((line) => `<li>${unmarked(line)}</li>`).join('')}</ul>`
        : `<${kind}>${lines.map(unmarked).join(' ')}</${kind}>`,
    )
    .join('\n');
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Without signs of emphasis, and with an address in place of its link. */
function unmarked(words: string): string {
  return words
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, label: string, address: string) =>
      label === address ? label : `${label} (${address})`,
    )
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2');
}
