import { byPage, type Fault } from './fault.ts';

const most = 50;

/** What is printed: each fault with both values and what to do, at most fifty, then how many there are. */
export function report(faults: readonly Fault[]): string {
  const sorted = faults.toSorted(byPage);
  const rest = sorted.length - most;
  return [
    ...sorted.slice(0, most).map(block),
    ...(rest > 0 ? [`${rest} more ${rest === 1 ? 'fault is' : 'faults are'} not shown.`] : []),
    `Gate: ${counted(faults.length, 'fault')}. Nothing was published.`,
  ].join('\n');
}

/** One line for a site without faults. */
export function passed(pages: number, postings: number): string {
  return `Gate: ${counted(pages, 'page')}, ${counted(postings, 'posting')}, no faults`;
}

function block({ check, page, property, said, shown, remedy }: Fault): string {
  return [
    `${page}  ${check}  ${property}`,
    `  There it says: ${quoted(said)}`,
    `  It should be:  ${quoted(shown)}`,
    `  ${remedy}`,
    '',
  ].join('\n');
}

function quoted(value: string | undefined): string {
  if (value === undefined) return 'nothing';
  const line = value.replace(/\s+/g, ' ');
  return `“${line.length > 200 ? `${line.slice(0, 200)}…` : line}”`;
}

function counted(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
