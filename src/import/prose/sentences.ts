const short =
  /(?:^|[\s(])(?:\p{Lu}|e\.g|i\.e|etc|approx|incl|excl|max|min|mind|zzgl|ggf|evtl|mtl|no|nr|vs|dr|mr|mrs|ms|sr|jr|snr|prof|st|ft|mt|ltd|inc|corp|co|bv|b\.v|s\.a|s\.l|s\.p\.a|sp|z o\.o|p\.a|p\.m|a\.m|pp|dept|est|ca|bzw|z\.b|d\.h|u\.a|inkl|std|mies|ul|tel|ext|u\.s|u\.k|ph\.d|m\.sc|b\.sc|k\.k|pvt|pte|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/iu;

/** "bis zum 31. Dezember" goes on. */
const month = /^(?:jan|jän|feb|mär|mar|apr|mai|maj|jun|jul|aug|sep|okt|nov|dez|des|dec)/i;

/** The sentences of a line. An abbreviation does not end one. */
export function sentences(line: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const end of line.matchAll(/[.!?…](?:["”’')\]]{0,2})\s+(?=[\p{Lu}\d"“„'(¿¡€£$])/gu)) {
    const to = end.index + end[0].length;
    if (short.test(line.slice(Math.max(from, end.index - 12), end.index + 1))) continue;
    if (/(?<!\d)\d{1,2}$/.test(line.slice(from, end.index)) && month.test(line.slice(to, to + 4))) continue;
    found.push(line.slice(from, to).trim());
    from = to;
  }
  const rest = line.slice(from).trim();
  if (rest !== '') found.push(rest);
  return found;
}
