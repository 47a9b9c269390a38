/** "`a`, `b` and `c`". */
export function series(items: readonly string[], last: 'and' | 'or'): string {
  const marked = items.map((item) => `\`${item}\``);
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} ${last} ${marked.at(-1)}`;
}
