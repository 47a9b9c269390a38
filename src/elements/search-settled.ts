import { match, type Match } from '#search/ranking/match.ts';
import type { Clause, Query } from '#search/query.ts';
import { nearMatches } from '#search/ranking/near-matches.ts';
import { ranked } from '#search/ranking/rank.ts';
import { clauseScores } from '#search/ranking/term-score.ts';
import { answer, type Answer, type Beside } from './search-answer.ts';
import type { Index } from './search-index.ts';
import type { SearchState } from './search-state.ts';

const few = 10;

/** What a state finds once all is known: with the texts, and without words that nothing has. */
export function settledAnswer(index: Index, state: SearchState, beside: Beside): Answer {
  const { rows, lexicon } = index;
  const { measuring } = lexicon.told;
  const { now, near, texts } = beside;
  const byTable = answer(index, state, beside);
  const asked = byTable.query;
  if (asked.clauses.length === 0) return byTable;
  const whole = texts ? matched(asked) : byTable.match;
  const unmatched = whole.fails.includes(0)
    ? []
    : asked.clauses.filter((clause) => !clause.excluded && !isSomewhere(clause));
  const rest = { ...asked, clauses: asked.clauses.filter((clause) => !unmatched.includes(clause)) };
  const isLeft = unmatched.length > 0 && narrows(rest);
  const query = isLeft ? rest : asked;
  const settled = isLeft ? matched(rest) : whole;
  const options = { ...beside, text: state.text, measuring };
  const found = inOrder();
  return {
    reading: byTable.reading,
    query,
    match: settled,
    found,
    close: found.length < few ? nearMatches(rows, query, settled, options) : [],
    unmatched: isLeft ? unmatched : [],
  };

  function matched(wanted: Query, known = texts): Match {
    const hits = wanted.clauses.map((one) => known?.(one));
    return match(rows, wanted, { now, near, measuring, unfinished: true, texts: hits });
  }

  /** What the texts alone have stands below, so that it moves nothing that is already being read. */
  function inOrder(): number[] {
    const all = ranked(rows, query, settled, options);
    if (!texts || query.sort !== 'best' || query.clauses.length === 0) return all;
    const still = new Set(all);
    const plain = { ...options, unbroken: undefined };
    const above = isLeft
      ? ranked(
          rows,
          query,
          matched(query, () => undefined),
          plain,
        )
      : byTable.found;
    return [...new Set([...above.filter((row) => still.has(row)), ...all])];
  }

  function isSomewhere(clause: Clause): boolean {
    return clauseScores(rows, clause, true, texts?.(clause)).some((score) => score > 0);
  }
}

/** Whether a query has anything that roles may fail to meet. */
function narrows({
  clauses,
  chosen,
  without,
  pay,
  contract,
  postedWithin,
  closingWithin,
  near,
}: Query): boolean {
  return (
    clauses.some(({ excluded }) => !excluded) ||
    [chosen, without].some((values) => Object.values(values).some(({ length }) => length > 0)) ||
    [pay, contract, postedWithin, closingWithin, near].some((one) => one !== undefined)
  );
}
