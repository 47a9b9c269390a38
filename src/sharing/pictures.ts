import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import { isComplete } from './composition.ts';
import { employerPicture } from './employer-picture.ts';
import type { Picture } from './picture.ts';
import { profilePicture } from './profile-picture.ts';
import { rolePicture } from './role-picture.ts';
import { sitePicture } from './site-picture.ts';
import { typefaces } from './typefaces.ts';

/** A picture, worked out when it is asked for; none for which the typefaces lack a letter. */
export type Draft = () => Picture | undefined;

const made = new WeakMap<Catalogue, Promise<Map<string, Draft>>>();

/** The pictures of all pages that have their own, by path. */
export function pictures(catalogue: Catalogue): Promise<Map<string, Draft>> {
  const found = made.get(catalogue) ?? complete(all(catalogue));
  made.set(catalogue, found);
  return found;
}

function all({ site, roles, employers, profiles }: Catalogue): [string, () => Picture][] {
  return [
    [paths.home, () => sitePicture(site)],
    ...roles.map((role): [string, () => Picture] => [paths.role(role.slug), () => rolePicture(role, site)]),
    ...employers.map((one): [string, () => Picture] => [
      paths.employer(one.slug),
      () => employerPicture(one, site),
    ]),
    ...profiles.map((one): [string, () => Picture] => [
      paths.profile(one.slug),
      () => profilePicture(one, site),
    ]),
  ];
}

async function complete(drafts: readonly [string, () => Picture][]): Promise<Map<string, Draft>> {
  const faces = await typefaces();
  const checked = drafts.map(([path, draft]): [string, Draft] => [
    path,
    () => {
      const picture = draft();
      return isComplete(picture, faces) ? picture : undefined;
    },
  ]);
  return new Map(checked);
}
