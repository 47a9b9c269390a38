import { lexicon, type Lexicon, type Told } from '#search/vocabulary/lexicon.ts';
import { rows, type Rows } from '#search/table/rows.ts';
import { fields } from '#search/table/row-text.ts';
import type { SearchTable } from '#search/table/table.ts';
import type { Vocabulary } from '#search/vocabulary/vocabulary.ts';
import { file, first } from './search-files.ts';

/** All that answers a search at once: the roles, and what the words of the site mean. */
export type Index = { rows: Rows; lexicon: Lexicon };

const loading = new Map<boolean, Promise<Index>>();
const loaded = new Map<boolean, Index>();
/** Told by whoever loads the towns, and the grammar of measures. */
export const told: Told = {};

/** The index, if it is already here; `closed` with the roles that are no longer open. */
export function indexAtHand(closed: boolean): Index | undefined {
  return loaded.get(closed);
}

/** Loads the index once; rejects when it cannot be loaded, and tries again when asked again. */
export function loadIndex(closed: boolean): Promise<Index> {
  const known = loading.get(closed);
  if (known) return known;
  const begun = load(closed);
  loading.set(closed, begun);
  begun.then(
    (index) => loaded.set(closed, index),
    () => loading.delete(closed),
  );
  return begun;
}

async function load(closed: boolean): Promise<Index> {
  // The endpoints of the site write what these types say.
  const [table, words] = (await Promise.all([
    file(closed ? '/search/closed-too.json' : first.roles),
    file(first.words),
  ])) as [SearchTable, Vocabulary];
  const all = rows(table);
  await nextTask();
  const made = withWords(all, words);
  await nextTask();
  // The first answer needs them.
  fields(all);
  await nextTask();
  return made;
}

/** Lets a slow device answer its user between two things that take it long. */
function nextTask(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}

/** Makes an index of what the endpoints of the site write. */
export function index(table: SearchTable, words: Vocabulary): Index {
  return withWords(rows(table), words);
}

function withWords(all: Rows, words: Vocabulary): Index {
  const { place, employer, industry, skill } = all.facets;
  const named = {
    place: place.values(),
    employer: employer.values(),
    industry: industry.values(),
    skill: skill.values(),
  };
  return { rows: all, lexicon: lexicon(words, named, told) };
}
