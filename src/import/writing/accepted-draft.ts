import { z } from 'zod';
import { profileSchema } from '#domain/profile.ts';
import { roleSchema } from '#domain/role-entry.ts';
import type { Block, Draft, NotCarried, Section } from '#import/draft.ts';
import { acceptedWords, refusedWords } from './refused-words.ts';

/**
 * The draft without what no check would let through: a field that its schema refuses, a sentence with a gap in
 * it. Each of them is in `notCarried`, with why.
 */
export function acceptedDraft(draft: Draft): Draft {
  const left: NotCarried[] = [];
  const todos = [...draft.unknown];
  const schema = draft.kind === 'role' ? roleSchema : profileSchema;
  const fields = acceptedFields(draft.fields, schema.shape, left);
  if (draft.kind === 'role') settle(fields, left, todos);
  const limit = { left: longest };
  const sections = acceptedSections(draft.sections, left, limit);
  return {
    ...draft,
    // Every field was held against the schema of this kind.
    fields: fields as Draft['fields'],
    sections,
    guides: draft.guides.map((guide) => ({
      ...guide,
      sections: acceptedSections(guide.sections, left, limit),
    })),
    employer: draft.employer && {
      ...draft.employer,
      paragraphs: draft.employer.paragraphs
        .map((words) => accepted(words, left))
        .filter((words) => words !== ''),
    },
    evidence: Object.fromEntries(
      Object.entries(draft.evidence).filter(
        ([field]) => !(top(field) in draft.fields) || top(field) in fields,
      ),
    ),
    unknown: todos.filter(
      ({ field }, index, all) =>
        all.findIndex((one) => one.field === field && one.todo === all[index]?.todo) === index,
    ),
    notCarried: [...draft.notCarried, ...left],
  };
}

/** In characters of plain words; a content file of more than 100 kB is refused. */
const longest = 60_000;

type Fields = Record<string, unknown>;

function acceptedFields(fields: Fields, shape: Record<string, z.core.$ZodType>, left: NotCarried[]): Fields {
  const kept: Fields = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const why = field === 'skills' ? undefined : fault(field, value, shape[field]);
    if (why === undefined) kept[field] = value;
    else left.push({ text: `${field}: ${shown(value)}`, why });
  }
  return kept;
}

function fault(field: string, value: unknown, schema: z.core.$ZodType | undefined): string | undefined {
  if (schema === undefined) return `A file of this kind has no field \`${field}\`.`;
  const result = z.safeParse(schema, value);
  if (!result.success)
    return result.error.issues[0]?.message.replace('`{field}`', `\`${field}\``) ?? 'The check refuses it.';
  return texts(value, field)
    .map(refusedWords)
    .find((why) => why !== undefined);
}

function texts(value: unknown, path: string): string[] {
  if (typeof value === 'string') return path === 'pay.text' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** Facts that cannot stand together, or not alone. */
function settle(fields: Fields, left: NotCarried[], todos: Draft['unknown']): void {
  const drop = (field: string, why: string) => {
    left.push({ text: `${field}: ${shown(fields[field])}`, why });
    delete fields[field];
  };
  const { posted, closes, updated } = fields;
  const isBefore = (one: unknown, other: unknown) =>
    typeof one === 'string' && typeof other === 'string' && one.slice(0, 10) < other.slice(0, 10);
  if (isBefore(closes, posted))
    drop('closes', `It is before the day of posting, ${String(posted)}, so one of the two is wrong.`);
  if (isBefore(updated, posted))
    drop('updated', `It is before the day of posting, ${String(posted)}, so one of the two is wrong.`);
  if ('daysOnSite' in fields && fields['workplace'] !== 'hybrid')
    drop('daysOnSite', 'Days on site belong to a hybrid role, and the source does not call it that.');
  if ('applicants' in fields && fields['workplace'] !== 'remote')
    drop(
      'applicants',
      'Where applicants may live belongs to a remote role, and the source does not call it that.',
    );
  if (fields['workplace'] !== 'remote' || 'applicants' in fields) return;
  const countries = Array.isArray(fields['locations'])
    ? [...new Set(fields['locations'].map((location: { country?: unknown }) => location.country))]
    : [];
  if (countries.length > 0) fields['applicants'] = { countries };
  const asked = todos.findIndex(({ field }) => field === 'applicants');
  if (asked !== -1) todos.splice(asked, 1);
  todos.push({
    field: 'applicants',
    todo:
      countries.length > 0
        ? 'Remote, and the place is all that says from where, so ask from which countries one may work.'
        : 'Remote, and nothing says from which countries one may work, so ask.',
  });
}

function acceptedSections(
  sections: readonly Section[],
  left: NotCarried[],
  limit: { left: number },
): Section[] {
  return sections.flatMap((section) => {
    const blocks = section.blocks
      .map((block) => acceptedBlock(block, left, limit))
      .filter((block) => block !== undefined);
    const heading = section.heading === undefined ? undefined : accepted(section.heading, left) || undefined;
    const attributes = acceptedAttributes(section.attributes, left);
    if (heading === undefined && blocks.length === 0) return [];
    return [{ ...section, heading, ...(attributes ? { attributes } : {}), blocks }];
  });
}

function acceptedAttributes(attributes: Section['attributes'], left: NotCarried[]): Section['attributes'] {
  return (
    attributes &&
    Object.fromEntries(
      Object.entries(attributes).filter(([, value]) => accepted(value, left) === value.trim()),
    )
  );
}

function acceptedBlock(block: Block, left: NotCarried[], limit: { left: number }): Block | undefined {
  const words = block.kind === 'paragraph' ? block.words : block.items.join('\n');
  if (words.length > limit.left) {
    for (const text of words.split('\n')) left.push({ text, why: 'The text is longer than a page may be.' });
    return undefined;
  }
  limit.left -= words.length;
  if (block.kind === 'paragraph') {
    const kept = accepted(block.words, left);
    return kept === '' ? undefined : { ...block, words: kept };
  }
  const items = block.items.map((item) => accepted(item, left)).filter((item) => item !== '');
  return items.length === 0 ? undefined : { ...block, items };
}

function accepted(words: string, left: NotCarried[]): string {
  const { words: kept, refused } = acceptedWords(words);
  left.push(...refused);
  return kept.trim();
}

function top(field: string): string {
  return field.split('.')[0] ?? field;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
