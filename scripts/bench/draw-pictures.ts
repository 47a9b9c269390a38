import '../plain-errors.ts';
import { published } from '#published.ts';
import { image } from '#sharing/image.ts';
import { pictures } from '#sharing/pictures.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder for the pictures.');
for (const draft of (await pictures(published())).values()) {
  const picture = draft();
  if (picture) await image(picture, folder);
}
