/** Sums of money with their sign or code, without what parts thousands. */
export function money(words: string): string[] {
  return [...words.matchAll(amount)].flatMap(([number, unit = '']) =>
    // "API 1825" is no sum.
    !/^[A-Z]/.test(unit) || currencies.has(unit.slice(0, 3))
      ? [unit.replace(/\s/g, ' ') + number.replaceAll(',', '')]
      : [],
  );
}

/** A number, then what stands before it: digits are rarer than whatever may begin a unit. */
const amount = /(?<=(\p{Sc}\s?|\b[A-Z]{3}\s\s?))\d[\d,]*(?:\.\d+)?/gu;
const currencies = new Set(Intl.supportedValuesOf('currency'));
