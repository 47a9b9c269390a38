import type { MeasureLabel } from '#search/measures/measure-label.ts';
import type { Value, Wanted } from '#search/query.ts';
import type { Lexicon } from '#search/vocabulary/lexicon.ts';
import { idle, readAt } from './phrases.ts';
import { blanked, pieces, quotedSpans } from './pieces.ts';

/** What a stretch of a text says, before it is known what else is said. `or`: or else what came before. */
export type Item = { from: number; to: number; excluded: boolean; or: boolean } &
  /** `exact`: nothing but the values themselves will do. */
  (
    | { kind: 'values'; values: Value[]; exact: boolean }
    | { kind: 'words'; words: string[]; phrase: boolean }
    | { kind: 'wanted'; wanted: Partial<Wanted>; said: MeasureLabel }
    | { kind: 'unclear'; label: string }
  );

/** From left to right, the longest phrase first. `text` has single spaces. */
export function items(text: string, lexicon: Lexicon): Item[] {
  const { measuring } = lexicon.told;
  const measured = measuring?.measures(blanked(text, quotedSpans(text)), lexicon) ?? [];
  const parts = pieces(text, measured);
  const found: Item[] = [];
  let or = false;
  const add = (item: Item) => {
    const last = found.at(-1);
    found.push({ ...item, or: or && !item.excluded && last !== undefined && !last.excluded });
    or = false;
  };
  for (let at = 0, next = 0; at < parts.length || next < measured.length;) {
    const [part, measure] = [parts[at], measured[next]];
    if (measuring && measure && (!part || measure.from < part.from)) {
      next += 1;
      const until = measured[next]?.from ?? Infinity;
      const { item, count } = measuring.measureItem(measure, parts, at, until, text, lexicon);
      at += count;
      add(item);
    } else if (part) {
      const read = part.quoted ? undefined : readAt(parts, at, text, lexicon);
      const span = {
        from: part.from,
        to: parts[at + (read?.count ?? 1) - 1]!.to,
        excluded: part.excluded,
        or,
      };
      at += read?.count ?? 1;
      if (read && read.values.length > 0) add({ kind: 'values', values: read.values, exact: false, ...span });
      else if (read) add({ kind: 'words', ...wordsOf(read.phrase, lexicon), ...span });
      else if (part.quoted) {
        if (part.quoted.length > 0) add({ kind: 'words', words: part.quoted, phrase: true, ...span });
      } else if (part.excluded || !idle.has(part.word))
        add({ kind: 'words', ...wordsOf(part.word, lexicon), ...span });
      else or ||= part.word === 'or';
    }
  }
  return found;
}

/** A word that would be read as something else if it stood alone counts as if it stood in quotes. */
function wordsOf(phrase: string, lexicon: Lexicon): { words: string[]; phrase: boolean } {
  const entry = lexicon.entries.get(phrase);
  const read = entry !== undefined && (entry.last || !entry.doubtful) && lexicon.forms(phrase).length === 0;
  const measured = lexicon.told.measuring?.measures(phrase, lexicon) ?? [];
  return { words: phrase.split(' '), phrase: read || measured.length > 0 };
}
