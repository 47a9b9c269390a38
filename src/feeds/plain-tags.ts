/**
 * The HTML of an advert, which has no attributes, in the tags that a reader keeps. A heading that it would
 * strip becomes a line in bold, a numbered list an ordinary one, and an unknown tag goes.
 */
export function plainTags(html: string, kept: readonly string[]): string {
  const has = new Set(kept);
  return html.replace(/<(\/?)([a-z][a-z0-9]*)>/g, (tag, end: string, name: string) => {
    if (has.has(name)) return tag;
    if (/^h\d$/.test(name)) return end ? '</strong></p>' : '<p><strong>';
    if (name === 'ol') return `<${end}ul>`;
    return '';
  });
}

/** The same HTML with signs in the place of entities; a sign that would begin a tag or an entity is set apart. */
export function withoutEntities(html: string): string {
  return html
    .replace(/&lt;(?=[a-z/!?])/gi, '< ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&amp;(?=#?[a-z0-9]+;)/gi, '& ')
    .replaceAll('&amp;', '&');
}
