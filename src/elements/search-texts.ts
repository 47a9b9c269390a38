import type { ListedPage } from '#search/page-list.ts';
import { partCount, partLanguage, parts } from '#search/parts.ts';
import type { Clause, Term } from '#search/query.ts';
import type { TextHits } from '#search/ranking/term-score.ts';
import { rowPath } from '#search/table/row-path.ts';
import type { Rows } from '#search/table/rows.ts';
import { words } from '#search/words.ts';
import { file } from './search-files.ts';

/** What the texts have of a phrase: by the row of the role, or by the position of another page. */
export type PhraseHits = {
  rows: Map<number, number>;
  pages: Map<number, number>;
  excerpts: Map<number, Excerpt>;
};
/** Pagefind's excerpt, and what stands where no sentence matches. */
export type Excerpt = () => Promise<{ excerpt: string; summary: string }>;

export type Texts = { pages: ListedPage[]; search: (phrase: string) => Promise<PhraseHits> };

/** Of Pagefind. Words that say what a page is must not be found as words of its text. */
export const textOptions = {
  excerptLength: 26,
  excerptEllipsis: '…',
  ranking: {
    pageLength: 0.2,
    termFrequency: 0.3,
    metaWeights: { title: 10, skills: 1, aliases: 1.5, kind: 0, summary: 0 },
  },
};

const known = new Map<string, PhraseHits>();
const mostKnown = 60;
let loading: Promise<Texts> | undefined;
let atHand: Texts | undefined;

/**
 * Loads the search of the texts once, of which `rows` are the roles; rejects when it cannot be loaded, and tries again
 * when asked again.
 */
export function loadTexts(rows: Rows): Promise<Texts> {
  loading ??= load(rows).then(
    (texts) => (atHand = texts),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

export function textsAtHand(): Texts | undefined {
  return atHand;
}

/**
 * The phrases that a clause may be found as. In quotes, because of a word that no page has Pagefind otherwise
 * finds one that begins like it.
 */
export function phrases({ alternatives }: Clause): string[] {
  const ways = ({ words, forms = [] }: Term) => [words, ...forms].filter(({ length }) => length > 0);
  return [...new Set(alternatives.flatMap(ways).map((way) => `"${way.join(' ')}"`))];
}

/** All that was written, as one phrase. */
export function wholePhrase(text: string): string {
  return `"${words(text).join(' ')}"`;
}

/** What is known of a clause; undefined until all of its phrases have been searched for. */
export function clauseHits(clause: Clause): TextHits | undefined {
  const all = phrases(clause).map((phrase) => known.get(phrase));
  const best = new Map<number, number>();
  for (const hits of all) {
    if (hits === undefined) return undefined;
    hits.rows.forEach((score, row) => best.set(row, Math.max(best.get(row) ?? 0, score)));
  }
  return best;
}

export function phraseHits(phrase: string): PhraseHits | undefined {
  return known.get(phrase);
}

async function load(rows: Rows): Promise<Texts> {
  const address = '/pagefind/pagefind.js';
  letWorkerRun();
  const [pagefind, listed] = await Promise.all([
    import(/* @vite-ignore */ address),
    file('/search/pages.json'),
  ]);
  // Pagefind publishes no types for the module that it writes; the endpoint writes this type.
  const [engine, pages] = [pagefind as Pagefind, listed as ListedPage[]];
  const roles = openCount(rows);
  const all = Array.from({ length: roles + pages.length }, (_, place) => place);
  const opening = idsOf(engine, partCount(all.length));
  const inParts = parts(all, (place) => (place < roles ? rowPath(rows, place) : pages[place - roles]!.path));
  const ids = await opening.catch(async (error: unknown) => {
    // It would stay as it is, with one part out of reach, and have the others twice.
    await engine.destroy();
    throw error;
  });
  const places = new Map(inParts.flatMap((part, at) => part.map((place, row) => [ids[at]![row]!, place])));

  async function search(phrase: string): Promise<PhraseHits> {
    const before = known.get(phrase);
    if (before) return latest(phrase, before);
    const { results } = await engine.search(phrase);
    const hits: PhraseHits = { rows: new Map(), pages: new Map(), excerpts: new Map() };
    const best = results.reduce((most, { score }) => Math.max(most, score), 0) || 1;
    for (const { id, score, data } of results) {
      const place = places.get(id) ?? -1;
      if (place >= roles) hits.pages.set(place - roles, score / best);
      else if (place >= 0) {
        hits.rows.set(place, score / best);
        hits.excerpts.set(place, async () => {
          const { excerpt, meta } = await data();
          return { excerpt, summary: meta['summary'] ?? '' };
        });
      }
    }
    if (known.size >= mostKnown) known.delete(known.keys().next().value!);
    return latest(phrase, hits);
  }

  return { pages, search };
}

/** What is searched for again is forgotten last. */
function latest(phrase: string, hits: PhraseHits): PhraseHits {
  known.delete(phrase);
  known.set(phrase, hits);
  return hits;
}

/** Those that are no longer open come after those that are. */
function openCount({ count, stages }: Rows): number {
  const closed = stages.codes.findIndex((code) => stages.words[code] !== '');
  return closed < 0 ? count : closed;
}

/** Opens all parts of the index, and says what it calls the pages of each, in their order. */
async function idsOf(engine: Pagefind, count: number): Promise<string[][]> {
  const { lang } = document.documentElement;
  const languages = Array.from({ length: count }, (_, part) => partLanguage(lang, part));
  await Promise.all([
    engine.options(textOptions),
    // Pagefind merges nothing that lies where the first part does; for a server both are the same.
    ...languages.slice(1).map((language) => engine.mergeIndex('/pagefind/./', { ...textOptions, language })),
  ]);
  const { results } = await engine.search(null, { sort: { row: 'asc' } });
  return languages.map((language) => results.flatMap(({ id }) => (id.startsWith(`${language}_`) ? id : [])));
}

let mayRun = false;

/** Pagefind starts its worker by an address in a string, which a strict policy takes for this one file alone. */
function letWorkerRun(): void {
  if (mayRun) return;
  mayRun = true;
  const worker = new URL('/pagefind/pagefind-worker.js', location.href).href;
  globalThis.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).href === worker ? url : null),
  });
}

/** The part of https://pagefind.app/docs/api/ that is used here. */
type Pagefind = {
  options: (options: Record<string, unknown>) => Promise<void>;
  mergeIndex: (path: string, options: Record<string, unknown>) => Promise<void>;
  destroy: () => Promise<void>;
  search: (text: string | null, options?: { sort: Record<string, string> }) => Promise<{ results: Hit[] }>;
};
type Hit = {
  id: string;
  score: number;
  data: () => Promise<{ excerpt: string; meta: Record<string, string> }>;
};
