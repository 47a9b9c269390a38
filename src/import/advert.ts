import type { Draft } from './draft.ts';

/** One advert of a source, read. */
export type Advert = {
  draft: Draft;
  /** Tells it from every other advert when it is read again: the name of the source and its id there. */
  key: string;
  /** The fields that a record said; all others were read in prose. */
  recorded: ReadonlySet<string>;
};

/** What a source yields: an advert, or in a sentence why a part of it is none. */
export type Reading = { advert: Advert } | { problem: string };
