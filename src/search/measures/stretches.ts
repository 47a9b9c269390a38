import type { Wanted } from '#search/query.ts';

/** How long a contract runs, or how long ago or ahead a day is, and where a text says so. */
export type Stretch = {
  from: number;
  to: number;
  wanted: Pick<Wanted, 'contract' | 'postedWithin' | 'closingWithin'>;
};

const days: Record<string, number> = { day: 1, week: 7, fortnight: 14, month: 30 };
const named: Record<string, number> = { today: 1, soon: 7, tomorrow: 2, yesterday: 2, week: 7, month: 30 };

const published = '(?:posted|added|published|listed|advertised|new)';
const posted = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${published} (?:this )?(today|yesterday|week|month)|(?:${published} )?since (today|yesterday)|` +
    `(?:${published} )?(?:(?:in|within|over|during) )?(?:the )?(?:last|past) (?:(\\d{1,6}) )?(hour|day|week|fortnight|month)s?|` +
    `${published} (?:in|within) (\\d{1,6}) (hour|day|week|month)s?)(?![\\p{L}\\p{N}])`,
  'giu',
);
const closing =
  /(?<![\p{L}\p{N}])(?:clos(?:ing|es)|ending|ends|expir(?:ing|es)|deadline) (?:(?:this )?(soon|today|tomorrow|week|month)|(?:with)?in (?:the )?(?:next )?(?:(\d{1,6}) )?(day|week|fortnight|month)s?)(?![\p{L}\p{N}])/giu;
const length =
  /(?<![\p{L}\p{N}])(?:(at least|min(?:imum)?|over) |(up to|at most|max(?:imum)?) )?(\d{1,6})(?: ?(?:[-–—]|to) ?(\d{1,6}))?( ?\+)?[ -]?(month|year)s?(?:[ -](contract|ftc|fixed[ -]term(?: contract)?|assignment))?(?! (?:of )?(?:experience|notice|old|probation)|[\p{L}\p{N}])/giu;

/** Spans of hours count each day that they touch. Years are read only of a contract: others are experience. */
export function stretches(text: string): Stretch[] {
  return [
    ...[...text.matchAll(posted)].map((match) => {
      const [, said, since, last, lastUnit, within, withinUnit] = match;
      const count = span(said ?? since, last ?? within, lastUnit ?? withinUnit);
      return { ...where(match), wanted: { postedWithin: count } };
    }),
    ...[...text.matchAll(closing)].map((match) => {
      const [, said, within, unit] = match;
      return { ...where(match), wanted: { closingWithin: span(said, within, unit) } };
    }),
    ...[...text.matchAll(length)].flatMap((match) => {
      const contract = contractOf(match);
      return contract ? [{ ...where(match), wanted: { contract } }] : [];
    }),
  ];
}

function contractOf([
  ,
  least,
  most,
  first,
  last,
  plus,
  unit = '',
  contract,
]: RegExpExecArray): Wanted['contract'] {
  const months = unit.toLowerCase() === 'year' ? 12 : 1;
  const [low, high] = [Number(first) * months, Number(last ?? first) * months];
  if (low === 0 || high < low || (months === 12 && contract === undefined)) return undefined;
  if (least ?? plus) return { leastMonths: low };
  return most ? { mostMonths: high } : { leastMonths: low, mostMonths: high };
}

function span(said: string | undefined, count = '1', unit = 'day'): number {
  if (said !== undefined) return named[said.toLowerCase()]!;
  if (unit.toLowerCase() === 'hour') return Math.ceil(Number(count) / 24) + 1;
  return Math.max(Number(count) * days[unit.toLowerCase()]!, 1);
}

function where({ 0: whole, index }: RegExpExecArray): { from: number; to: number } {
  return { from: index, to: index + whole.length };
}

/** Texts that `stretches` reads again. */
export function stretchTexts({ contract, postedWithin, closingWithin }: Stretch['wanted']): string[] {
  return [
    ...(contract ? [lengthText(contract)] : []),
    ...(postedWithin === undefined ? [] : [`posted in the last ${postedWithin} days`]),
    ...(closingWithin === undefined ? [] : [`closing within ${closingWithin} days`]),
  ];
}

function lengthText({ leastMonths, mostMonths }: NonNullable<Wanted['contract']>): string {
  if (leastMonths === undefined) return `up to ${mostMonths} month contract`;
  if (mostMonths === undefined) return `at least ${leastMonths} month contract`;
  return `${leastMonths === mostMonths ? '' : `${leastMonths}-`}${mostMonths} month contract`;
}
