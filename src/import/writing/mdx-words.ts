/** Plain words as Markdown in MDX that is read back as these words and nothing else. */
export function mdxWords(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[<{}@]|&(?=#?\w+;)|[\\`*_[\]~]|(?<![^\s])[#>|]|:(?=\/\/)|(?<=\bwww)\./gi, (sign) =>
      /[&<{}:.@]/.test(sign) ? reference(sign) : `\\${sign}`,
    )
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+=:]/, (sign) => (sign === ':' ? reference(sign) : `\\${sign}`))
    .replace(/^[ie](?=(?:mport|xport)\b)/, reference);
}

/** Words as the value of an attribute between double quotation marks. */
export function mdxAttribute(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/["<>{}]|&(?=#?\w+;)/g, reference);
}

function reference(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}
