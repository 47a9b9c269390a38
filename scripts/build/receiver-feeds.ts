import { join } from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import { receiverPieces, receivers } from '#feeds/receivers.ts';
import { keyOf, roleKey } from './content-key.ts';
import type { Kept } from './kept.ts';
import { writePieces, type Piece, type Places } from './pieces.ts';

/** Where the jobs of each feed for a job board stand, by its path. */
export type FeedPlaces = Map<string, Places>;

/**
 * Writes the feeds for job boards into `folder`. A feed that would be the same is taken from the last build; `last`
 * tells where in its feeds the jobs stand that are the same in another one. Returns which were written.
 */
export function receiverFeeds(
  catalogue: Catalogue,
  folder: string,
  { take, made, left }: Pick<Kept<unknown>, 'take' | 'made' | 'left'>,
  last: FeedPlaces | undefined,
): { written: string[]; places: FeedPlaces } {
  const written: string[] = [];
  const places: FeedPlaces = new Map();
  for (const receiver of receivers) {
    const path = paths.receiver(receiver.name);
    const pieces = receiverPieces(receiver, catalogue).map(({ job, xml }): Piece => ({
      madeOf: job && `${roleKey(job.role)} ${job.reference}`,
      text: xml,
    }));
    const madeOf = keyOf(pieces.map((piece) => piece.madeOf ?? piece.text()));
    const before: Places = last?.get(path) ?? new Map();
    const file = left(path);
    if (take(path, madeOf)) {
      places.set(path, before);
      continue;
    }
    const there = file === undefined ? undefined : { file, places: before };
    places.set(path, writePieces(join(folder, path), pieces, there));
    made(path, madeOf);
    written.push(path);
  }
  return { written, places };
}
