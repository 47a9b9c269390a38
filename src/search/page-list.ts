import type { Catalogue } from '#domain/catalogue.ts';
import { findables, type FindableKind } from '#domain/facets.ts';
import { paths } from '#domain/paths.ts';

/** A page that is not a role, as a search shows it and finds it by its names. */
export type ListedPage = {
  kind: Exclude<FindableKind, 'role'>;
  title: string;
  path: string;
  note: string;
  /** Other names. */
  names: string[];
};

/** In the order in which the index of the texts has them after all roles. */
export function pageList(catalogue: Catalogue): ListedPage[] {
  return findables(catalogue).flatMap((found): ListedPage[] => {
    switch (found.kind) {
      case 'role':
        return [];
      case 'employer': {
        const { slug, name, industry = '' } = found.employer;
        return [{ kind: 'employer', title: name, path: paths.employer(slug), note: industry, names: [] }];
      }
      case 'profile': {
        const { slug, title, summary, alsoKnownAs } = found.profile;
        return [
          { kind: 'profile', title, path: paths.profile(slug), note: summary, names: [...alsoKnownAs] },
        ];
      }
      case 'guide': {
        const { slug, title, summary, by } = found.guide;
        return [
          {
            kind: 'guide',
            title,
            path: paths.guide(slug),
            note: `Advice by ${by}. ${summary}`,
            names: [],
          },
        ];
      }
      case 'skill': {
        const { slug, name, about = '', aliases } = found.skill;
        return [{ kind: 'skill', title: name, path: paths.skill(slug), note: about, names: [...aliases] }];
      }
    }
  });
}
