import { employerSchema } from '#domain/employer.ts';
import { guideSchema } from '#domain/guide.ts';
import { profileSchema } from '#domain/profile.ts';
import { roleSchema } from '#domain/role-entry.ts';
import { slug } from '#domain/slug.ts';
import type { CollectionName } from '#domain/content.ts';
import type { Advert } from '#import/advert.ts';
import type { Draft, EmployerDraft } from '#import/draft.ts';
import { frontMatterText, type Remarks } from './front-matter-text.ts';
import type { Library } from './library.ts';
import { mdxSections } from './mdx-sections.ts';
import { mdxWords } from './mdx-words.ts';
import { stillMissing } from './still-missing.ts';
import { freeName, type PlacedEmployer, type Placement } from './placement.ts';

export type ContentFile = { collection: CollectionName; slug: string; text: string };

/** The file of the role or profile itself, and what keeps a role from being more than a draft. */
export function advertFile(
  { draft, recorded }: Advert,
  place: Placement,
): { file: ContentFile; missing: string[] } {
  const isRole = draft.kind === 'role';
  const fields: Record<string, unknown> = {
    ...draft.fields,
    ...(isRole && place.employer ? { employer: place.employer.slug } : {}),
    ...(isRole && place.recruiter
      ? { recruiter: place.recruiter === 'unnamed' ? 'unnamed' : place.recruiter.slug }
      : {}),
    skills: place.skills.length > 0 ? place.skills : undefined,
  };
  const order = Object.keys((isRole ? roleSchema : profileSchema).shape);
  const text = mdxSections([...draft.sections, ...skillSection(draft, place)]);
  const body = text === '' ? '' : `\n${text}\n`;
  const missing = isRole ? stillMissing(fields, text) : [];
  if (missing.length > 0) fields['draft'] = true;
  const front = frontMatterText(fields, order, { ...remarks(draft, recorded), missing });
  return {
    file: { collection: place.collection, slug: place.slug, text: `${front}${body}` },
    missing,
  };
}

/** Skills that are listed and have no file stay in the text, under the heading that says so. */
function skillSection(draft: Draft, { otherSkills }: Placement): Draft['sections'] {
  const said = JSON.stringify(draft.sections).toLowerCase();
  const items = otherSkills.filter((name) => !said.includes(JSON.stringify(name).slice(1, -1).toLowerCase()));
  return items.length === 0 ? [] : [{ heading: 'Skills', blocks: [{ kind: 'list', items }] }];
}

export function employerFile({ slug, draft }: PlacedEmployer): ContentFile {
  const body = draft.paragraphs
    .map(mdxWords)
    .filter((words) => words !== '')
    .join('\n\n');
  const fields: EmployerDraft['fields'] = draft.fields;
  return {
    collection: 'employers',
    slug,
    text: `${frontMatterText(fields, Object.keys(employerSchema.shape))}${body === '' ? '' : `\n${body}\n`}`,
  };
}

/** The advice that came with an advert, for the employer or the role that it is about. */
export function guideFiles(draft: Draft, place: Placement, library: Library): ContentFile[] {
  const order = Object.keys(guideSchema.shape);
  return draft.guides.map((guide) => {
    const target =
      guide.fields.employer || guide.fields.role || guide.fields.profile
        ? {}
        : about(guide.fields.kind, place);
    const fields = { ...guide.fields, ...target };
    const title = typeof guide.fields.title === 'string' ? guide.fields.title : 'guide';
    const text = `${frontMatterText(fields, order)}\n${mdxSections(guide.sections)}\n`;
    const name = freeName(guideStem(title), 'guides', library, (there) => there !== text);
    return { collection: 'guides', slug: name, text };
  });
}

function about(kind: string, place: Placement): Record<string, string> {
  if (place.collection === 'profiles') return { profile: place.slug };
  return kind === 'interview' && place.employer ? { employer: place.employer.slug } : { role: place.slug };
}

function guideStem(title: string): string {
  return slug(title).slice(0, 70).replace(/-+$/, '') || 'guide';
}

/**
 * About an employer that may not be named, a comment may hold no word that could be its name: the words of the
 * source stay in the report alone.
 */
function remarks({ evidence, unknown, employer }: Draft, recorded: ReadonlySet<string>): Remarks {
  const isUnnamed = employer?.fields.disclosed === false;
  const told = Object.entries(evidence).filter(([field]) => !isUnnamed && !recorded.has(field));
  const todos = unknown.map(({ field, todo }): [string, string] => [
    field,
    isUnnamed ? `${todo.charAt(0)}${todo.slice(1).toLowerCase()}` : todo,
  ]);
  return { evidence: byField(told), todos: byField(todos) };
}

function byField(pairs: [field: string, words: string][]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [field, words] of pairs) {
    const top = field.split('.')[0] ?? field;
    const list = found.get(top) ?? [];
    if (words.trim() !== '' && !list.includes(words)) found.set(top, [...list, words]);
  }
  return found;
}
