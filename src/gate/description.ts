import type { Role } from '#domain/role.ts';
import { blocks, folded } from './blocks.ts';
import type { Fault } from './fault.ts';
import { text, type Node } from './markup.ts';
import type { Page, Row } from './page.ts';

/** Every sentence of a description must stand on the page, as it is or as the fact that it repeats. */
export function description(page: Page, posting: Node, role: Role): Fault[] {
  const [written = ''] = text(posting['description']);
  const said = blocks(written);
  const whole = said.join(' ');
  if (whole === '' || whole === role.title) {
    return [
      {
        check: 'description',
        page: page.path,
        property: 'description',
        said: whole,
        shown: undefined,
        remedy: 'The description is the whole advert, not its title: put its text into the markup.',
      },
    ];
  }
  return said
    .filter((block) => !isSaid(block, page.rows, (words) => isSomewhere(words, page)))
    .map((block) => ({
      check: 'description',
      page: page.path,
      property: 'description',
      said: block,
      shown: undefined,
      remedy: 'The page does not say this. Show it there, or take it out of the description.',
    }));
}

/** Headings that only a description has. */
const own = ['Key facts', 'The facts'];

/** Whether a block of text is on a page, as it is, as a line of its ledger, or as the fact that it repeats. */
export function isSaid(block: string, rows: readonly Row[], isShown: (words: string) => boolean): boolean {
  if (own.includes(block) || isShown(block)) return true;
  for (const [form, label, values] of restated) {
    const match = form.exec(block);
    if (match === null) continue;
    const place = rows.find((row) => row.label === label)?.value.toLowerCase();
    if (label === undefined) return inParts(match[1] ?? '', isShown);
    return values(match[1] ?? '').every((value) => place?.includes(value.toLowerCase()));
  }
  // A row of a table, whose cells are parted by dashes.
  const cells = block.split(' – ').map((cell) => folded(cell.replace(/^[–\s]+|[–\s]+$/g, '')));
  return cells.every((cell) => cell === '' || isShown(cell));
}

function isSomewhere(words: string, page: Page): boolean {
  return page.blocks().includes(words) || page.words().includes(words);
}

/** Whether all parts of a list are shown; one of them may hold a semicolon itself. */
function inParts(words: string, isShown: (words: string) => boolean): boolean {
  if (isShown(words)) return true;
  for (let end = words.indexOf('; '); end !== -1; end = words.indexOf('; ', end + 1))
    if (isShown(words.slice(0, end)) && inParts(words.slice(end + 2), isShown)) return true;
  return false;
}

const listed = (words: string) => words.split(/, | and /);

/** Sentences that say again what a line of the ledger says: the line, and what of them must stand in it. */
const restated: [RegExp, string | undefined, (words: string) => string[]][] = [
  [/^This role is fully remote\.$/, 'Workplace', () => ['Remote']],
  [/^Applicants may be in: (.+)\.$/, 'Open to', listed],
  [/^Only these parts: (.+)\.$/, 'Open to', listed],
  [/^Hours to be reached at: (.+)\.$/, 'Open to', (hours) => [hours]],
  [/^Based in (.+), without having to be there\.$/, 'Based in', listed],
  [/^Hybrid: partly at the workplace in (.+), partly from home\.$/, 'Place', listed],
  [/^Days a week at the workplace: (.+)\.$/, 'Workplace', (days) => [`${days} day`]],
  [/^On site in (.+)\.$/, 'Place', listed],
  [/^Place of work: (.+)\.$/, 'Place', listed],
  [/^Contract length: (.+)\.$/, 'Contract', listed],
  [/^Start: (as soon as possible)\.$/, 'Starts', (start) => [start]],
  [/^Start: (\d{4}-\d\d-\d\d)\.$/, 'Starts', (date) => [date.slice(0, 4), String(Number(date.slice(8)))]],
  [/^IR35 status: (.+)\.$/, 'IR35', (status) => [status]],
  [/^Working hours: (.+)\.$/, 'Hours', (hours) => [hours]],
  [/^Experience: (none needed)\.$/, 'Experience', (none) => [none]],
  [/^Experience: (\d+) months or more\.$/, 'Experience', (months) => [yearsOr(Number(months))]],
  [/^Education: (.+)\.$/, 'Education', listed],
  [/^Visas and right to work: (.+)\.$/, 'Visa', (words) => [words]],
  [/^Relocation: (.+)\.$/, 'Relocation', (words) => [words]],
  [/^Security clearance: (.+)\.$/, 'Clearance', (words) => [words]],
  [/^Benefits: (.+)\.$/, undefined, () => []],
];

function yearsOr(months: number): string {
  return months % 12 === 0 ? `${months / 12} year` : `${months} month`;
}
