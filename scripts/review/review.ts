import { z } from 'zod';

/** The most that is said of one pull request; the log of its check says everything. */
export const most = { problems: 40, pages: 5, letters: 2000 };

const words = z.string().max(most.letters);

const findingSchema = z.object({
  file: words,
  line: z.number().int().min(1).max(1_000_000),
  rule: z.string().regex(/^[a-z0-9-]{1,60}$/),
  severity: z.enum(['error', 'warning', 'hint']),
  message: words,
  hint: words,
  quote: words.optional(),
  fix: words.optional(),
});

const shownPageSchema = z.object({
  file: words,
  path: words,
  /** As a search engine shows the page: its title, its address and its description. */
  result: z.object({ title: words, address: words, description: words }),
  /** What the markup tells the job search of Google; empty for a page without an open role. */
  posting: z.array(z.tuple([words, words])).max(20),
  /** The lines of the role in a list, as a phone shows it. */
  card: z.array(words).max(20),
  /** Title and summary in feeds. */
  feed: z.array(words).max(5),
});

/**
 * What the check of a pull request hands to the comment on it. It comes from a run that a stranger may have
 * shaped, so whoever reads it reads it by this schema, and shows its words as nothing but words.
 */
export const reviewSchema = z.object({
  problems: z.array(findingSchema).max(most.problems),
  /** How many problems there are in all, by severity. */
  counts: z.object({
    error: z.number().int().min(0),
    warning: z.number().int().min(0),
    hint: z.number().int().min(0),
  }),
  isBuilt: z.boolean(),
  pages: z.array(shownPageSchema).max(most.pages),
  /** How many changed roles are published in all. */
  roles: z.number().int().min(0),
});

export type Review = z.infer<typeof reviewSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type ShownPage = z.infer<typeof shownPageSchema>;
