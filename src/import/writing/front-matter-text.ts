import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { series } from '#content/series.ts';

/** What editors are told beside a field, as comments, which are never published. */
export type Remarks = {
  /** The words of the source that say it, by field. */
  evidence: ReadonlyMap<string, readonly string[]>;
  /** What is to be asked for, by field. */
  todos: ReadonlyMap<string, readonly string[]>;
  /** What keeps it a draft: fields, and `text`. */
  missing?: readonly string[];
};

/** Front matter between its two lines, its fields in the order of `order`, what is to be asked for where it belongs. */
export function frontMatterText(
  fields: Record<string, unknown>,
  order: readonly string[],
  remarks: Remarks = none,
): string {
  const known = [...order, ...Object.keys(fields).filter((field) => !order.includes(field))];
  const named = new Set([...remarks.todos.keys()].filter((field) => !known.includes(field)));
  const lines = [...known, ...named].flatMap((field) => [
    ...(remarks.evidence.get(field) ?? [])
      .filter((words) => fields[field] !== undefined && fields[field] !== words)
      .map((words) => comment(`“${words}”`)),
    ...(remarks.todos.get(field) ?? []).map((words) => comment(`TODO ${field} - ${words}`)),
    ...(field === 'draft' && remarks.missing?.length ? [comment(unfinished(remarks.missing))] : []),
    ...(fields[field] === undefined ? [] : [yaml({ [field]: fields[field] })]),
  ]);
  return `---\n${lines.join('\n')}\n---\n`;
}

const none: Remarks = { evidence: new Map(), todos: new Map() };

function unfinished(missing: readonly string[]): string {
  const fields = missing.filter((name) => name !== 'text');
  const wanted = [
    ...(fields.length > 0 ? [series(fields, 'and')] : []),
    ...(missing.includes('text') ? ['a text below the fields'] : []),
  ].join(', and ');
  return `Not published without ${wanted}. Add what is missing, then delete this line and the next.`;
}

/** One line, and no mark that would end the front matter or hide in it. */
function comment(words: string): string {
  return `# ${words
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}`;
}

/** Places, pay and the like in one line each, as editors write them. */
function yaml(fields: Record<string, unknown>): string {
  const document = new Document(fields, { aliasDuplicateObjects: false });
  let hasMaps = false;
  visit(document, {
    Collection(_, node, path) {
      if (path.length < 2) return undefined;
      const isShort = isMap(node) && path.some((parent) => isSeq(parent));
      const isPlain =
        isSeq(node) && node.items.every((item) => isScalar(item)) && JSON.stringify(node).length < 70;
      if (isShort || isPlain) node.flow = true;
      if (isShort) hasMaps = true;
      return isShort || isPlain ? visit.SKIP : undefined;
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: hasMaps }).trimEnd();
}
