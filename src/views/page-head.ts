import type { Crumb } from '#domain/crumb.ts';

/** What the head of a page needs, for every kind of page. */
export type PageHead = {
  title: string;
  description: string;
  path: string;
  /** Empty on the home page alone. */
  crumbs: Crumb[];
};

const longestTitle = 65;
const longestDescription = 160;

/** As many parts as fit a search result, the first one always: "Data Engineer · Acme · Rolecall". */
export function pageTitle(...parts: [string, ...string[]]): string {
  return parts.reduce((title, part) =>
    `${title} · ${part}`.length <= longestTitle ? `${title} · ${part}` : title,
  );
}

/** Text cut at a word to what a search result shows. */
export function pageDescription(text: string): string {
  if (text.length <= longestDescription) return text;
  const cut = text.slice(0, longestDescription);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:.–—]$/, '')}…`;
}
