import { sectionHeading } from './heading.ts';
import type { Piece } from './pieces.ts';
import { namesWork } from './title-words.ts';

const numberedJob =
  /^\W*(?:job|position|vacancy|role|post|opening|stelle|poste|puesto|vacature)\s*(?:no\.?|number|#)?\s*(\d{1,2}|[A-D])\s*(?:[:.)–—-]+\s*(.*?)|)\W*$/i;
const several =
  /\b(?:two|three|four|five|[2-5]|several|following|multiple|both|a number of|these) (?:\w+ ){0,3}(?:vacanc(?:y|ies)|roles|positions|jobs|posts|opportunities|openings|people)\b/i;
const toAll = /\b(?:send|email|e-mail|apply|applications?|cvs?|r[ée]sum[ée]s?)\b/i;
const forAll =
  /\b(?:both|either|which|each|all)(?: of)?(?: the| these)? (?:jobs?|roles?|positions?|posts?|vacanc(?:y|ies))\b/i;

/** The lines of each job in a text, with what is said of all of them; usually one. */
export function vacancies(read: Piece[]): Piece[][] {
  const starts = numbered(read) ?? labelled(read) ?? headed(read) ?? counted(read);
  if (starts === undefined) return [read];
  const before = read.slice(0, starts[0]);
  const jobs = starts.map((start, at) => read.slice(start, starts[at + 1] ?? read.length));
  const last = jobs.at(-1)!;
  const shared = last.findIndex(
    ({ words, kind, gap }, at) =>
      at > 1 &&
      kind === 'text' &&
      (forAll.test(words) || (gap && last[at - 1]!.kind === 'item' && toAll.test(words))),
  );
  const after = shared === -1 ? [] : last.splice(shared);
  return jobs.map((job) => [
    ...before.map((one) => (one.label === 'title' ? { ...one, label: undefined } : one)),
    ...job,
    ...after,
  ]);
}

/** "We have two vacancies" above numbered lines or headings that name a kind of work, each with its own lines below. */
function counted(read: Piece[]): number[] | undefined {
  const cue = read.findIndex(({ words }) => several.test(words) && words.length < 200);
  if (cue === -1 || cue > 8) return undefined;
  const found = read.flatMap((one, at) =>
    at > cue &&
    (one.kind === 'heading' || (one.kind === 'item' && one.ordered) || (one.kind === 'text' && one.gap)) &&
    one.words.length < 70 &&
    !/[.!?:]$/.test(one.words) &&
    sectionHeading(one.words) === undefined &&
    namesWork(one.words) &&
    read[at + 1] !== undefined &&
    !read[at + 1]!.ordered &&
    !read[at + 1]!.gap
      ? [at]
      : [],
  );
  if (found.length < 2 || new Set(found.map((at) => plain(read[at]!.words))).size < found.length)
    return undefined;
  found.forEach((at, order) => {
    const { words } = read[at]!;
    Object.assign(read[at]!, { kind: 'text', label: 'title', value: words, part: 'head' });
    restart(read, at, found[order + 1] ?? read.length);
  });
  return found;
}

function numbered(read: Piece[]): number[] | undefined {
  const found = read.flatMap((one, at) => {
    const match = one.kind === 'item' ? null : numberedJob.exec(one.words);
    return match ? [{ at, number: match[1]!, title: match[2]?.trim() }] : [];
  });
  if (found.length < 2 || new Set(found.map(({ number }) => number)).size < found.length) return undefined;
  for (const { at, title } of found) {
    if (title) Object.assign(read[at]!, { kind: 'text', label: 'title', value: title, part: 'head' });
    else Object.assign(read[at]!, { kind: 'text', label: undefined, part: 'head' });
    restart(read, at, found.find((one) => one.at > at)?.at ?? read.length);
  }
  return found.map(({ at }) => at);
}

function labelled(read: Piece[]): number[] | undefined {
  const found = read.flatMap(({ label, value }, at) =>
    label === 'title' && namesWork(value) && value.length < 90 ? [at] : [],
  );
  const titles = new Set(found.map((at) => plain(read[at]!.value)));
  if (found.length < 2 || titles.size < 2) return undefined;
  const distinct = found.filter(
    (at, order) => order === 0 || plain(read[at]!.value) !== plain(read[found[order - 1]!]!.value),
  );
  // What the first is about may stand in sentences; a later one is a job, and no other name for it, by facts of its own.
  const facts = distinct.map((start, order) =>
    read
      .slice(start, distinct[order + 1] ?? read.length)
      .some(
        ({ label, kind, words }) =>
          (label !== undefined && label !== 'title') ||
          (order === 0 && kind === 'text' && /[.!?]$/.test(words)),
      ),
  );
  if (!facts.every(Boolean)) return undefined;
  distinct.forEach((at, order) => restart(read, at, distinct[order + 1] ?? read.length));
  return distinct;
}

/** Headings of one level that are titles, each over a place or pay of its own. */
function headed(read: Piece[]): number[] | undefined {
  for (const level of [1, 2, 3, 7]) {
    const found = read.flatMap((one, at) =>
      (one.kind === 'heading' || level === 1) &&
      one.kind !== 'item' &&
      one.level === level &&
      sectionHeading(one.words) === undefined &&
      namesWork(one.words) &&
      one.words.length < 90
        ? [at]
        : [],
    );
    if (found.length < 2 || new Set(found.map((at) => plain(read[at]!.words))).size < found.length) continue;
    const own = found.every((start, order) =>
      read
        .slice(start + 1, found[order + 1] ?? read.length)
        .slice(0, 8)
        .some(
          ({ label, words }) =>
            label === 'pay' || label === 'place' || label === 'employment' || /[£$€₹]\s?\d/.test(words),
        ),
    );
    if (!own) continue;
    found.forEach((at, order) => {
      Object.assign(read[at]!, { level: 1 });
      restart(read, at, found[order + 1] ?? read.length);
    });
    return found;
  }
  return undefined;
}

/** The lines below a new title are its head until a heading comes. */
function restart(read: Piece[], from: number, to: number): void {
  for (let at = from; at < to && (at === from || read[at]!.kind !== 'heading'); at++)
    if (read[at]!.kind !== 'item') read[at]!.part = 'head';
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
