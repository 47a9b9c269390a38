/**
 * A page as it was when there last was a connection, marked as such: what it says of a role may have changed,
 * so it shows no way to apply. `on` is the moment of the copy.
 */
export function keptCopy(html: string, on: Date | undefined): string {
  const language = /<html[^>]*\blang="([\w-]+)"/.exec(html)?.[1] ?? 'en';
  const when = on ? `, of ${on.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' })}` : '';
  const note = `<p class="kept page-width" role="status">You have no connection. This is a copy${when}: what it says may have changed, and a role may have closed.</p>`;
  return html.replace(/<html\b/, '<html data-kept').replace(/<body\b[^>]*>/, `$&${note}`);
}
