import { join } from 'node:path';
import { collections } from '#content/collections.ts';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { Reading } from '#import/advert.ts';
import { sourceOf } from '#import/sources/all.ts';
import type { Input } from '#import/sources/source.ts';
import { library, type Library } from '#import/writing/library.ts';
import type { ContentFile } from '#import/writing/content-files.ts';
import { placement } from '#import/writing/placement.ts';
import { writtenAdvert } from '#import/writing/written-advert.ts';
import type { Arguments } from './arguments.ts';
import { atomicFile } from './atomic-file.ts';
import { handedIn } from './handed-in.ts';
import { imported, type Imported } from './imported.ts';
import { memory } from './memory.ts';
import type { Counts } from './report.ts';

export type Telling = {
  /** A source begins; how many adverts it has, if that is known before. */
  source: (count: number | undefined) => void;
  advert: (one: Imported) => void;
  problem: (words: string) => void;
};

/** Imports everything that is asked for into the folder of content at `root`, and tells of each advert. */
export async function run(
  asked: Arguments,
  root: string,
  readOn: CalendarDate,
  stdin: AsyncIterable<Uint8Array>,
  tell: Telling,
): Promise<Counts> {
  const known = memory(root);
  const shelf = library(root);
  for (const file of known.files.values()) keepName(file, shelf.taken);
  const counts: Counts = {
    adverts: 0,
    files: 0,
    known: 0,
    twice: 0,
    there: 0,
    notCarried: 0,
    repairs: 0,
    todos: 0,
    drafts: 0,
    problems: 0,
  };
  const seen = new Map<string, { text: string; to: string }>();
  const problem = (words: string) => {
    counts.problems += 1;
    tell.problem(words);
  };
  const path = ({ collection, slug }: ContentFile) =>
    join(root, collection, `${slug}${collections[collection].ending}`);

  for (const place of asked.places) {
    for await (const item of handedIn(place, asked.allowLocal, stdin)) {
      if ('problem' in item) {
        problem(item.problem);
        continue;
      }
      item.problems.forEach(problem);
      tell.source(Array.isArray(item.input.json) ? item.input.json.length : undefined);
      let found = item.problems.length;
      for (const reading of readings(item.input, asked, readOn)) {
        found += 1;
        if ('problem' in reading) {
          problem(reading.problem);
          continue;
        }
        counts.adverts += 1;
        const { advert } = reading;
        const text = JSON.stringify(advert.draft);
        const before = seen.get(advert.key);
        if (before?.text === text) {
          counts.twice += 1;
          tell.advert(
            imported(item.input.name, { advert, place: placement(advert.draft, shelf) }, before.to, 'twice'),
          );
          continue;
        }
        const key = before === undefined ? advert.key : `${advert.key} (another)`;
        const earlier = known.files.get(key);
        if (earlier !== undefined) {
          counts.known += 1;
          seen.set(key, { text, to: earlier });
          tell.advert(
            imported(item.input.name, { advert, place: placement(advert.draft, shelf) }, earlier, 'known'),
          );
          continue;
        }
        const written = writtenAdvert(advert, shelf);
        const own = written.files.find(
          ({ collection, slug }) => collection === written.place.collection && slug === written.place.slug,
        );
        const to = `content/${written.place.collection}/${written.place.slug}.mdx`;
        seen.set(key, { text, to });
        if (written.blocked) counts.there += 1;
        else {
          for (const file of written.files) {
            if (shelf.textOf(file.collection, file.slug) !== undefined) continue;
            if (!asked.dryRun) atomicFile(path(file), file.text);
            shelf.add(file.collection, file.slug, file.text);
            counts.files += 1;
          }
          if (!asked.dryRun && own) known.keep(key, to);
        }
        const one = imported(item.input.name, written, to, written.blocked ? 'there' : 'new');
        counts.notCarried += one.notCarried.length;
        counts.repairs += one.repairs.length;
        counts.todos += one.todos.length;
        counts.drafts += one.missing.length > 0 ? 1 : 0;
        tell.advert(one);
      }
      if (found === 0) problem(`${item.input.name} holds no advert that can be read.`);
    }
  }
  return counts;
}

/** A name that an earlier run gave, so that no other advert gets it. */
function keepName(file: string, taken: Library['taken']): void {
  const [, collection, name] = /^content\/(roles|profiles)\/(.+)\.mdx$/.exec(file) ?? [];
  if (name !== undefined) taken[collection as 'roles' | 'profiles'].add(name);
}

/** Whatever a source makes of a content, no content stops the others. */
function* readings(input: Input, { from, columns }: Arguments, readOn: CalendarDate): Iterable<Reading> {
  const source = from ?? sourceOf(input);
  if (source === undefined) {
    yield {
      problem: `${input.name} is JSON of a form that no source here has. Write with --from what it is, if it is one of them.`,
    };
    return;
  }
  try {
    yield* source.adverts(input, { readOn, columns });
  } catch (error) {
    if (process.env['DEBUG']) throw error;
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    yield {
      problem: `${input.name} could not be read as ${source.label} (${why}). With DEBUG=1 more is said.`,
    };
  }
}
