import { pageOf } from '#domain/paths.ts';

export const perPage = 40;

/** Where a page of a list stands among its pages; pages count from 1. */
export type Pagination = {
  page: number;
  pages: number;
  previous: string | undefined;
  next: string | undefined;
  /** The first, the last, and those around the page, in order; `undefined` stands for a gap. */
  links: ({ page: number; path: string } | undefined)[];
};

export function pagination(path: string, page: number, pages: number): Pagination {
  const near = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return {
    page,
    pages,
    previous: page > 1 ? pageOf(path, page - 1) : undefined,
    next: page < pages ? pageOf(path, page + 1) : undefined,
    links: shown.flatMap((one, index) => {
      const before = shown[index - 1];
      const link = { page: one, path: pageOf(path, one) };
      return before !== undefined && one - before > 1 ? [undefined, link] : [link];
    }),
  };
}

/** How many pages a list of so many items has: at least one. */
export function pageCount(items: number): number {
  return Math.max(1, Math.ceil(items / perPage));
}

export function slicePage<Item>(items: readonly Item[], page: number): Item[] {
  return items.slice((page - 1) * perPage, page * perPage);
}
