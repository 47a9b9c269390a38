import { sectionHeading } from './heading.ts';
import { label } from './label.ts';
import type { Piece } from './pieces.ts';
import { cleanTitle, type Title } from './title-cleaned.ts';
import { titleInProse, titleSought } from './title-in-prose.ts';
import { namesWork } from './title-words.ts';

/** The title of the job, alone, with what stood beside it. */
export function titleSaid(read: readonly Piece[], cues: string[]): Title | undefined {
  const at = read.findIndex(({ label: name, value }) => name === 'title' && value.length < 120);
  const labelled = at === -1 ? undefined : cleanTitle(read[at]!.value, at, read[at]!.words, cues);
  if (labelled) return labelled;
  const mailed = read.slice(0, 8).find(({ words }) => subject.test(words) && namesWork(words));
  if (mailed) {
    const found = cleanTitle(mailed.words.replace(subject, ''), read.indexOf(mailed), mailed.words, cues);
    if (found && namesWork(found.title)) return found;
  }
  const top = read.findIndex(
    ({ kind, level, words }) => kind !== 'item' && level === 1 && sectionHeading(words) === undefined,
  );
  if (top !== -1) {
    const found = cleanTitle(read[top]!.words, top, read[top]!.words, cues);
    if (found) return found;
  }
  const described = read.findIndex(
    ({ words, kind }) =>
      kind !== 'item' &&
      /^\p{L}.{3,60}(?:job description|job profile|role profile)(?: template)?$/iu.test(words) &&
      namesWork(words),
  );
  if (described !== -1) return cleanTitle(read[described]!.words, described, read[described]!.words, cues);
  const sought = titleSought(read, cues);
  if (sought) return sought;
  for (let line = 0; line < Math.min(read.length, 4); line++) {
    const { words, kind, label: name } = read[line]!;
    if (
      kind === 'item' ||
      (name !== undefined && name !== 'title') ||
      !headLike(words) ||
      company.test(words)
    )
      continue;
    const found = cleanTitle(words, line, words, cues);
    if (
      found &&
      ((namesWork(found.title) &&
        (isCapitalised(found.title) || (line === 0 && found.title.split(' ').length <= 8))) ||
        (line === 0 &&
          (/[(]\s?\p{L}{1,3}\s?[/|]\s?\p{L}{1,3}(?:\s?[/|]\s?\p{L}{1,3})?\s?[)]/u.test(words) ||
            startsAdvert(read, found))))
    )
      return found;
  }
  const prose = titleInProse(read, cues);
  if (prose) return prose;
  const heading = read.findIndex(
    ({ kind, words, part }) => kind === 'heading' && part === 'other' && namesWork(words),
  );
  if (heading !== -1) return cleanTitle(read[heading]!.words, heading, read[heading]!.words, cues);
  return undefined;
}

function headLike(words: string): boolean {
  return (
    words.length < 130 &&
    !/:$|\b(?:will|are|is|include|includes)$/i.test(words) &&
    !/[.!?]$/.test(
      words.replace(
        /\b(?:Sr|Jr|Inc|Ltd|Co)\.$|(?<=(?:[–—|-]|\bimmediate) \p{L}[\p{L} ]{2,24})!+$|(?<=\b(?:gesucht|gezocht|wanted|needed|required))!+$/iu,
        '',
      ),
    ) &&
    sectionHeading(words) === undefined &&
    label(words) === undefined &&
    !/^(?:https?:|www\.|(?:reports?|reporting|worker|duration|employee) (?:to|type|status|&)\b)|\S@\S|^(?:from|to|cc|date|sent|subject|von|an|betreff)\s*:/i.test(
      words,
    ) &&
    /\p{L}{2}/u.test(words) &&
    words.split(' ').length <= 24 &&
    !/\b(?:is|are) (?:hiring|looking|seeking|recruiting)\b/i.test(words)
  );
}

/** "Report on leads, rates and traffic" is a duty; titles are short, or have capitals throughout. */
function isCapitalised(title: string): boolean {
  const own = title
    .split(/\s+/)
    .filter((one) => /^\p{L}{3,}/u.test(one) && !/^(?:and|the|for|und|des|der|with)$/.test(one));
  return own.length <= 3 || own.filter((one) => /^\p{Lu}/u.test(one)).length >= own.length * 0.6;
}

/** Whether a first line without a word of titles stands over lines that say where and how, as a title does. */
function startsAdvert(read: readonly Piece[], found: Title): boolean {
  const below = read.slice(1, 7);
  if (
    found.rest.length === 0 &&
    below.some(
      ({ words, kind, label: name }) =>
        kind !== 'item' && name === undefined && words.length < 90 && namesWork(words) && headLike(words),
    )
  )
    return false;
  if (found.title.split(' ').length > 8 || /:$/.test(read[0]!.words) || !/^\p{Lu}/u.test(found.title))
    return false;
  return (
    read[0]!.level === 1 ||
    found.rest.length > 0 ||
    below.filter(({ label: name }) => name !== undefined && name !== 'title').length >= 2
  );
}

/** The line of a message that says what it is about, with the marks of answers. */
const subject =
  /^(?:subject|re|fwd?|betreff|objet|asunto|oggetto|onderwerp|temat|ämne)\s*:\s*(?:(?:re|fwd?|fw|aw|wg|tr)\s*:\s*)*/i;
const company = /\b(?:Ltd|Limited|LLP|LLC|Inc|PLC|plc|GmbH|AG|KG|B\.?V|S\.A|S\.L|SAS|Pty|Pte|Pvt)\.?$/;
