import type { CollectionName } from '#domain/content.ts';
import { reservedName } from '#domain/reserved.ts';
import { slug } from '#domain/slug.ts';
import type { Draft, EmployerDraft, NotCarried } from '#import/draft.ts';
import { employerKeys, type Library } from './library.ts';

/** The file names of an advert and of all that it names. */
export type Placement = {
  collection: 'roles' | 'profiles';
  slug: string;
  /** `isNew` when there is no such employer in the content yet. */
  employer: PlacedEmployer | undefined;
  recruiter: PlacedEmployer | 'unnamed' | undefined;
  skills: string[];
  /** Skills that content/skills does not have. */
  otherSkills: string[];
};
export type PlacedEmployer = { slug: string; isNew: boolean; draft: EmployerDraft };

/** Gives the draft its names. Nothing is taken for good until `keep` of it is called. */
export function placement(draft: Draft, library: Library): Placement {
  const employer = draft.employer && placedEmployer(draft.employer, library);
  const recruiter =
    draft.recruiter === 'unnamed' ? 'unnamed' : draft.recruiter && placedEmployer(draft.recruiter, library);
  const names = draft.fields.skills ?? [];
  const skills = names.map((name) => library.skills.get(name.trim().toLowerCase()));
  const collection = draft.kind === 'role' ? 'roles' : 'profiles';
  return {
    collection,
    slug: stem(draft, collection),
    employer,
    recruiter,
    skills: [...new Set(skills.filter((one) => one !== undefined))],
    otherSkills: names.filter((_, index) => skills[index] === undefined),
  };
}

/** `wanted`, or with a number where another file has that name; `isOther` says of a file that is there whether it is another's. */
export function freeName(
  wanted: string,
  collection: CollectionName,
  library: Library,
  isOther: (text: string) => boolean = () => true,
): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted}-${count}`;
    if (library.taken[collection].has(name)) continue;
    const text = library.textOf(collection, name);
    if (text === undefined || !isOther(text)) return name;
  }
}

/** An undisclosed employer never gets a name from anything but what it is called instead. */
function placedEmployer(draft: EmployerDraft, library: Library): PlacedEmployer {
  const { name, describedAs, disclosed } = draft.fields;
  const called = disclosed === false ? undisclosedName(describedAs ?? 'employer') : slug(name ?? '');
  const keys = disclosed === false ? [called, ...employerKeys({ describedAs })] : employerKeys(draft.fields);
  const known = keys.map((key) => library.employers.get(key)).find((one) => one !== undefined);
  if (known !== undefined) return { slug: known, isNew: false, draft };
  return { slug: freeName(called || 'employer', 'employers', library), isNew: true, draft };
}

function undisclosedName(describedAs: string): string {
  const words = slug(describedAs.replace(/^(?:an?|the|our)\s+/i, ''));
  return /^undisclosed\b/.test(words) ? words : `undisclosed-${words || 'employer'}`;
}

/** Makes an employer known to the adverts that follow. */
export function keepEmployer({ slug: address, draft }: PlacedEmployer, library: Library): void {
  library.taken.employers.add(address);
  for (const key of [address, ...employerKeys(draft.fields)])
    if (!library.employers.has(key)) library.employers.set(key, address);
}

/** What a draft says of an employer that is there already, and that its file, which is left as it is, does not say. */
export function unsaid(
  { slug: address, draft }: PlacedEmployer,
  library: Library,
): { fields: NotCarried[]; paragraphs: string[] } {
  const text = folded(library.textOf('employers', address) ?? '');
  const why = `content/employers/${address}.mdx is there already and is left as it is.`;
  const fields = Object.entries(draft.fields).flatMap(([field, value]) =>
    field === 'disclosed' || field === 'kind' || text.includes(folded(shown(value)))
      ? []
      : [`${field}: ${shown(value)}`],
  );
  const paragraphs = draft.paragraphs.filter((words) => !text.includes(folded(words)));
  return { fields: fields.map((words) => ({ text: words, why })), paragraphs };
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/&#\d+;/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

const longest = 70;

function stem(draft: Draft, collection: 'roles' | 'profiles'): string {
  const { employer, fields } = draft;
  const called =
    employer?.fields.disclosed === false
      ? employer.fields.describedAs?.replace(/^(?:undisclosed|an?|the|our)\s+/i, '')
      : employer?.fields.name;
  const words = slug(collection === 'roles' ? `${fields.title ?? ''} ${called ?? ''}` : (fields.title ?? ''));
  const name = (words || (collection === 'roles' ? 'role' : 'profile')).slice(0, longest).replace(/-+$/, '');
  return collection === 'roles' && reservedName({ slug: name, file: '' }).length > 0 ? `${name}-role` : name;
}
