import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import type { Answer } from '#elements/search-answer.ts';
import { index, told } from '#elements/search-index.ts';
import { settledAnswer } from '#elements/search-settled.ts';
import { searchState } from '#elements/search-state.ts';
import { phrases, textOptions } from '#elements/search-texts.ts';
import type { Clause } from '#search/query.ts';
import { measuring } from '#search/measures/measuring.ts';
import { reading } from '#search/grammar/reading.ts';
import { searchParts } from '#search/record.ts';
import { searchTable } from '#search/table/table.ts';
import type { TextHits } from '#search/ranking/term-score.ts';
import { vocabulary } from '#search/vocabulary/vocabulary.ts';
import { words } from '#search/words.ts';
import { roleCard } from '#views/role-card.ts';
import { pagefind } from './pagefind.ts';

/** Finds adverts for a text: their ids, best first. */
export type Engine = { search: (text: string) => Promise<string[]> } & AsyncDisposable;

const now = Date.parse('2026-11-20T09:00:00Z');

/** Pagefind as it comes, over pages that say what a role's page says. */
export async function pagefindAlone(catalogue: Catalogue): Promise<Engine> {
  const texts = new Map(searchRecords(catalogue).map(({ url, content }) => [url, content]));
  const engine = await pagefind(async (index) => {
    for (const role of catalogue.openRoles) {
      const { path, title, employer, through, pay, where, terms, when } = roleCard(role, catalogue.site);
      const employment = role.employment.kind === 'stated' ? role.employment.value.join(', ') : '';
      const level = role.level.kind === 'stated' ? role.level.value.seniority : '';
      const facts = [employer, through, where, employment, level, `${pay.figure} ${pay.rest}`, terms, when];
      const skills = role.skills.map(({ name }) => name);
      const content = `<!doctype html><html lang="en"><title>${html(title)}</title><body><main>
<h1>${html(title)}</h1>${list(facts)}<p>${html(texts.get(path) ?? '')}</p>${list(skills)}</main></body></html>`;
      await index.addHTMLFile({ url: path, content });
    }
  });
  return {
    search: async (text) => (await engine.search(text)).map(({ url }) => idOf(url)),
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}

/**
 * The search of the site as its page asks it, with all of the adverts' texts at hand. What the page offers as
 * meant is not taken: nobody has pressed it yet.
 */
export async function ours(catalogue: Catalogue): Promise<Engine> {
  const records = searchRecords(catalogue).filter(({ meta }) => meta.kind === 'role');
  const texts = await pagefind(
    async (writing) => {
      for (const record of records) await writing.addCustomRecord(record);
    },
    { includeCharacters: '+#' },
    textOptions,
  );
  told.measuring = measuring;
  const all = index(
    searchTable(catalogue),
    vocabulary(catalogue, ['place', 'employer', 'industry', 'skill']),
  );
  const slugs = catalogue.openRoles.map(({ slug }) => slug);
  const rowOf = new Map(slugs.map((id, row) => [id, row]));

  async function hits(phrase: string): Promise<TextHits> {
    const found = await texts.search(phrase);
    const best = Math.max(...found.map(({ score }) => score));
    return new Map(found.map(({ url, score }) => [rowOf.get(idOf(url))!, score / best]));
  }

  async function found(text: string): Promise<Answer> {
    const state = searchState(new URLSearchParams({ q: text }), []);
    const clauses = new Map<string, TextHits>();
    for (const clause of reading(text, all.lexicon).wanted.clauses) {
      const best = new Map<number, number>();
      for (const phrase of phrases(clause))
        for (const [row, score] of await hits(phrase)) best.set(row, Math.max(best.get(row) ?? 0, score));
      clauses.set(JSON.stringify(clause), best);
    }
    const unbroken = clauses.size > 1 ? await hits(`"${words(text).join(' ')}"`) : undefined;
    const ofClause = (clause: Clause) => clauses.get(JSON.stringify(clause));
    return settledAnswer(all, state, { now, texts: ofClause, unbroken, settled: true });
  }

  return {
    search: async (text) => {
      const { found: whole, close } = await found(text);
      return [...whole, ...close].map((row) => slugs[row]!);
    },
    [Symbol.asyncDispose]: () => texts[Symbol.asyncDispose](),
  };
}

function searchRecords(catalogue: Catalogue) {
  return searchParts(catalogue).flatMap(({ records }) => [...records()]);
}

function idOf(url: string): string {
  return url.slice(paths.role('').length - 1, -1);
}

function list(lines: readonly (string | undefined)[]): string {
  return `<ul>${lines.map((line) => (line ? `<li>${html(line)}</li>` : '')).join('')}</ul>`;
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
