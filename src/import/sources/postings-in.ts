import { HTMLElement, parse } from 'node-html-parser';
import { micropostings } from './microdata.ts';

type Posting = Record<string, unknown>;

/** Every JobPosting in a JSON value, however deep in graphs and lists. */
export function jobPostings(value: unknown, depth = 0): Posting[] {
  if (typeof value !== 'object' || value === null || depth > 12) return [];
  if (Array.isArray(value)) return value.flatMap((item) => jobPostings(item, depth + 1));
  const posting = value as Posting;
  if (isPosting(posting['@type'])) return [posting];
  return Object.values(posting).flatMap((item) => jobPostings(item, depth + 1));
}

/** The postings in a page, as JSON-LD or else as microdata. */
export function pagePostings(html: string): { postings: Posting[]; problems: string[] } {
  const known = read.get(html);
  if (known !== undefined) return known;
  const page = parse(html);
  const problems: string[] = [];
  const inScripts = page.querySelectorAll('script').flatMap((script) => {
    if (!/^application\/ld\+json/i.test(script.getAttribute('type') ?? '')) return [];
    const value = json(script);
    if (value === undefined && /JobPosting/.test(script.innerHTML))
      problems.push('A posting in the page is broken JSON, and cannot be read.');
    return jobPostings(value);
  });
  const found = {
    postings: distinct(inScripts.length > 0 ? inScripts : micropostings(page)),
    problems: inScripts.length > 0 ? [] : problems,
  };
  read.clear();
  read.set(html, found);
  return found;
}

/** The last page, which is asked for its kind and then for its postings. */
const read = new Map<string, ReturnType<typeof pagePostings>>();

function isPosting(type: unknown): boolean {
  return [type].flat().some((one) => typeof one === 'string' && /(?:^|[/:#])JobPosting$/.test(one));
}

/** Line breaks inside texts, which JSON does not allow and pages often have, count as spaces. */
function json(script: HTMLElement): unknown {
  const text = script.innerHTML
    .replace(/^\s*(?:\/\/)?\s*<!(?:--|\[CDATA\[)/, '')
    .replace(/(?:\/\/)?\s*(?:-->|\]\]>)\s*$/, '');
  for (const written of [text, text.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(written);
    } catch {
      continue;
    }
  }
  return undefined;
}

function distinct(postings: Posting[]): Posting[] {
  return [...new Map(postings.map((one) => [JSON.stringify(one), one])).values()];
}
