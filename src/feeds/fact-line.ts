import type { LedgerRow } from '#views/ledger.ts';

/** The value of a fact in a line: "up to £850 a day", "Hybrid, 2 days a week on site". */
export function factLine({ value, detail, figure, kind }: LedgerRow): string {
  if (detail === undefined || detail === '') return value;
  return `${value}${figure || kind === 'derived' ? ' ' : ', '}${detail}`;
}
