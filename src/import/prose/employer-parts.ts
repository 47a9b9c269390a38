import type { Draft, EmployerDraft, NotCarried, Section } from '#import/draft.ts';
import type { Facts } from './facts.ts';
import type { Piece } from './pieces.ts';

type EmployerParts = {
  employer: Facts['employer'];
  paragraphs: string[];
  equality: string | undefined;
  contact: string | undefined;
  quotes: Section[];
  taken: Set<number>;
};

/** The words about the employer, which go to its own page, and those of a board, which are quoted as such. */
export function employerParts(
  read: readonly Piece[],
  facts: Facts,
  board: string | undefined,
  notCarried: NotCarried[],
): EmployerParts {
  const parts: EmployerParts = {
    employer: facts.employer,
    paragraphs: [],
    equality: undefined,
    contact: undefined,
    quotes: [],
    taken: new Set(),
  };
  let praise = false;
  read.forEach((piece, at) => {
    const { kind, part, words, label } = piece;
    if (board && label === 'employer' && /employer\s*:/i.test(words) && !/^employer/i.test(words)) {
      praise = true;
      return;
    }
    if (praise && kind === 'text' && label === undefined && words.length > 60) {
      parts.quotes.push({
        heading: `What ${board} says about ${facts.employer.name ?? 'the employer'}`,
        component: 'Quote',
        attributes: { by: board! },
        blocks: [{ kind: 'paragraph', words }],
      });
      parts.taken.add(at);
      return;
    }
    praise = false;
    const team =
      /^(.{2,60}?(?:recruiting|recruitment|hiring|talent(?: acquisition)?|people|hr) team)\.?$/i.exec(words);
    if (team && words.length < 70 && facts.employer.name !== undefined) {
      parts.contact = words;
      parts.taken.add(at);
      return;
    }
    if (facts.used.has(at) || label !== undefined) return;
    if (part === 'employer' || (part === 'equality' && facts.employer.name !== undefined)) {
      parts.taken.add(at);
      if (kind === 'heading')
        notCarried.push({ text: words, why: 'a heading whose words stand on the page of the employer' });
      else if (part === 'employer') parts.paragraphs.push(words);
      else parts.equality = parts.equality === undefined ? words : `${parts.equality} ${words}`;
    }
  });
  if (facts.employer.name === undefined && facts.employer.describedAs === undefined) {
    parts.taken = new Set([...parts.taken].filter((at) => read[at]!.part !== 'employer'));
    parts.paragraphs = [];
  }
  return parts;
}

/** The employer as a draft of its own file. */
export function employerDraft(
  { name, describedAs }: Facts['employer'],
  paragraphs: string[],
  equality: string | undefined,
  contact: string | undefined,
): EmployerDraft | undefined {
  if (name === undefined && describedAs === undefined) return undefined;
  const fields =
    name === undefined
      ? { disclosed: false, describedAs }
      : {
          name,
          ...(equality ? { equalOpportunity: equality } : {}),
          ...(contact ? { contact: { name: contact } } : {}),
        };
  return { fields, paragraphs };
}

/** The agency as a draft of its own file. */
export function recruiterDraft(name: Facts['employer']['recruiter']): Draft['recruiter'] {
  return name === undefined || name === 'unnamed'
    ? name
    : { fields: { name, kind: 'agency' }, paragraphs: [] };
}
