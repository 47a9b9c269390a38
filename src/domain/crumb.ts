/** One step from the home page to a page, the page itself last; `path` starts at the root of the site. */
export type Crumb = { name: string; path: string };
