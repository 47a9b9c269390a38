import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import { corrections, knownWords } from '#search/correction.ts';
import { lexicon } from '#search/lexicon.ts';
import type { Clause, Query, Term } from '#search/query.ts';
import { reading } from '#search/reading.ts';
import { searchRecords } from '#search/record.ts';
import { results } from '#search/results.ts';
import { rows } from '#search/rows.ts';
import { searchTable } from '#search/table.ts';
import { vocabulary } from '#search/vocabulary.ts';
import { words } from '#search/words.ts';
import { roleCard } from '#views/role-card.ts';
import { pagefind, type PagefindSearch } from './pagefind.ts';

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

/** The search of the site: words become filters, the table answers, and the adverts' own text fills in. */
export async function ours(catalogue: Catalogue): Promise<Engine> {
  const records = searchRecords(catalogue).filter(({ meta }) => meta.kind === 'role');
  const texts = await pagefind(
    async (index) => {
      for (const { url, language, content } of records)
        await index.addCustomRecord({ url, language, content });
    },
    { includeCharacters: '+#' },
  );
  const table = rows(JSON.parse(JSON.stringify(searchTable(catalogue))));
  const slugs = catalogue.openRoles.map(({ slug }) => slug);
  const rowOf = new Map(slugs.map((id, row) => [id, row]));
  const lex = lexicon(vocabulary(catalogue));
  const known = knownWords(lex, table.titles.words);

  async function found(text: string) {
    const query: Query = {
      ...reading(text, lex).wanted,
      show: { unstatedPay: false, estimates: false, closed: false },
      sort: 'best',
    };
    const hits = await Promise.all(query.clauses.map((clause) => textHits(clause, texts.search, rowOf)));
    const whole: Clause = { alternatives: [{ words: words(text), phrase: true }], excluded: false };
    const unbroken = query.clauses.length > 1 ? await textHits(whole, texts.search, rowOf) : undefined;
    return results(table, query, { now, text, texts: hits, unbroken, unfinished: true });
  }

  return {
    search: async (text) => {
      const first = await found(text);
      const meant = first.rows.length > 0 ? text : corrected(text, corrections(reading(text, lex), known));
      const { rows: all, near } = meant === text ? first : await found(meant);
      return [...all, ...near].map((row) => slugs[row]!);
    },
    [Symbol.asyncDispose]: () => texts[Symbol.asyncDispose](),
  };
}

async function textHits(
  { alternatives }: Clause,
  search: PagefindSearch,
  rowOf: Map<string, number>,
): Promise<Map<number, number>> {
  const hits = new Map<number, number>();
  for (const asked of alternatives.flatMap(texts)) {
    const found = await search(asked);
    const best = Math.max(...found.map(({ score }) => score));
    for (const { url, score } of found) {
      const row = rowOf.get(idOf(url))!;
      hits.set(row, Math.max(hits.get(row) ?? 0, score / best));
    }
  }
  return hits;
}

/** In quotes, because for a word that no advert has Pagefind otherwise takes one that begins like it. */
function texts({ words: own, forms = [] }: Term): string[] {
  return [own, ...forms].filter(({ length }) => length > 0).map((one) => `"${one.join(' ')}"`);
}

function corrected(text: string, found: ReturnType<typeof corrections>): string {
  return found.reduceRight(
    (whole, { from, to, meant }) => whole.slice(0, from) + meant + whole.slice(to),
    text,
  );
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
