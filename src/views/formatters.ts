const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** Kept once made: making one takes a hundred times as long as using it. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const found = numbers.get(key) ?? new Intl.NumberFormat(language, options);
  numbers.set(key, found);
  return found;
}

/** Kept once made, as numbers are. */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const found = dates.get(key) ?? new Intl.DateTimeFormat(language, options);
  dates.set(key, found);
  return found;
}
