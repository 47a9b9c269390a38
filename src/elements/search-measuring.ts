import { measureSigns } from '#search/measures/measure-signs.ts';
import { told, type Index } from './search-index.ts';
import type { SearchState } from './search-state.ts';

/** Whether a state may ask for amounts, times or distances, or for anything by pay. */
export function asksMeasures({ text, chosen, sort }: SearchState): boolean {
  return measureSigns.test(text) || chosen.pay !== undefined || sort === 'pay';
}

export function measuresAtHand(index: Index): boolean {
  told.measuring?.withPayBands(index.rows);
  return told.measuring !== undefined;
}

/** Loads once what reads measures and answers them; without it they are words like others. */
export async function loadMeasuring(): Promise<void> {
  try {
    told.measuring ??= (await import('#search/measures/measuring.ts')).measuring;
  } catch {
    // What else was asked for is answered.
  }
}
