import type { Advert } from '#import/advert.ts';
import type { NotCarried, Section } from '#import/draft.ts';
import { acceptedDraft } from './accepted-draft.ts';
import { advertFile, employerFile, guideFiles, type ContentFile } from './content-files.ts';
import type { Library } from './library.ts';
import {
  freeName,
  keepEmployer,
  placement,
  unsaid,
  type PlacedEmployer,
  type Placement,
} from './placement.ts';

/** An advert as the files that it becomes. */
export type WrittenAdvert = {
  advert: Advert;
  place: Placement;
  /** What a role names comes before it, what names the role after it. */
  files: ContentFile[];
  /** What keeps a role a draft, because it cannot be published without it: fields, and `text`. */
  missing: string[];
  /** The file of the role or profile, when there is one already with another text. */
  blocked: boolean;
};

/** Works out the files of an advert, and keeps their names from all that follow. Writes nothing. */
export function writtenAdvert(raw: Advert, library: Library): WrittenAdvert {
  const advert = { ...raw, draft: acceptedDraft(raw.draft) };
  const { draft } = advert;
  const place = placement(draft, library);
  const named = draft.kind === 'role' ? [place.employer, place.recruiter] : [];
  const employers = named.filter((one): one is PlacedEmployer => typeof one === 'object');
  const left: NotCarried[] = [];
  for (const one of employers) {
    if (one.isNew) continue;
    const { fields, paragraphs } = unsaid(one, library);
    left.push(...fields);
    if (paragraphs.length > 0) draft.sections.push(about(one, paragraphs));
  }
  const newcomers = employers.filter(({ isNew }) => isNew);
  for (const one of newcomers) keepEmployer(one, library);

  const { reference } = draft.fields;
  place.slug = freeName(place.slug, place.collection, library, (text) => hasOtherReference(text, reference));
  library.taken[place.collection].add(place.slug);
  const { file: own, missing } = advertFile(advert, place);
  const there = library.textOf(place.collection, place.slug);
  const guides = guideFiles(draft, place, library);
  for (const { slug } of guides) library.taken.guides.add(slug);
  if (draft.kind === 'profile') left.push(...unsaidOfProfile(advert));
  advert.draft = { ...draft, notCarried: [...draft.notCarried, ...left] };
  return {
    advert,
    place,
    files: [...newcomers.map(employerFile), own, ...guides],
    missing,
    blocked: there !== undefined && there !== own.text,
  };
}

/** What this advert says of the employer and the employer's own page does not. */
function about({ draft }: PlacedEmployer, paragraphs: string[]): Section {
  const name = draft.fields.name ?? draft.fields.describedAs ?? 'the employer';
  return { heading: `About ${name}`, blocks: paragraphs.map((words) => ({ kind: 'paragraph', words })) };
}

/** A file that is there belongs to another advert when both have a reference and they differ. */
function hasOtherReference(text: string, reference: unknown): boolean {
  const there = /^reference: (.*)$/m.exec(text)?.[1]?.replace(/^["']|["']$/g, '');
  return there !== undefined && reference !== undefined && there !== String(reference);
}

/** A profile is of no employer. */
function unsaidOfProfile({ draft }: Advert): NotCarried[] {
  const name = draft.employer?.fields.name ?? draft.employer?.fields.describedAs;
  return name === undefined
    ? []
    : [{ text: `employer: ${name}`, why: 'A role profile belongs to no employer.' }];
}
