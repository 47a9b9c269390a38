import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Reading } from '#import/advert.ts';

/** What was handed in, as characters. */
export type Input = {
  /** The file, the address, or `-`. */
  name: string;
  text: string;
  /** The value of a text that is JSON throughout. */
  json: unknown;
  /** The address that it was fetched from. */
  url: string | undefined;
  /** What was put right when bytes became characters, in words. */
  repairs: string[];
};

/** What the command line says of how to read. */
export type Wishes = {
  readOn: CalendarDate;
  /** Columns of a table, by field: `title` from `Job Title`. */
  columns: ReadonlyMap<string, string>;
};

/** One kind of source. */
export type Source = {
  /** As in `--from`. */
  name: string;
  label: string;
  /** Whether the content is of this kind. */
  reads: (input: Input) => boolean;
  adverts: (input: Input, wishes: Wishes) => Iterable<Reading>;
};
