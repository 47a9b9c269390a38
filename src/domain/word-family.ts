/**
 * What the forms of an English word share, and more than its common endings: "validate", "validation" and
 * "validating" are "valid". Coarser than what a search wants, because a reader is shown the words.
 */
export function wordFamily(word: string): string {
  const found = families.get(word) ?? withoutEndings(word);
  families.set(word, found);
  return found;
}

const families = new Map<string, string>();

function withoutEndings(word: string): string {
  const shorter = word
    .replace(/^([a-z][aeiou][^aeiouwxy])(?:ing|ed)$/, '$1e')
    .replace(/^(.{2,})([bdgmnprt])\2(?:ing|ed|ers?)$/, '$1$2')
    .replace(endings, '$1');
  return shorter === word ? word : withoutEndings(shorter);
}

const endings =
  /^(.{4,}?)(?:i[sz]ations?|ations?|at(?:ing|ive|ors?|ed|es?)|ances?|ences?|ments?|ities|ity|ures?|ural|ships?|ions?|ings?|ers?|ors?|ies|able|ible|ably|ally|als?|ives?|ics?|ly|ed|es|s|e|y)$/;

/** Words of a text in lower case, without accents and without what hangs on an apostrophe. */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’](s\b)?/g, '')
      .match(/[\p{L}\p{N}]+[+#]*/gu) ?? []
  );
}

/** Words that stand in lines of every kind and join none of them. */
export const emptyWords = new Set(
  plainWords(`a able about above across after again all also among an and another any are as at be been best
    both but by can could do down each for from further get gets give good goes great had has have high how i if
    in into is it its just keep kept least less like make makes making many may more most much must need needed
    needs new no not of off on once one only or other others our out over own part put right same see set sets
    should so some such sure take than that the their them then there these they this those through to two under
    up upon use used uses using was way we well were what when where whether which while who whose will with
    within without work working works would you your
    ability awareness bring brings clear command deep equal essential excellent experience experienced expert
    expertise familiarity firm grasp help helps knowledge lead leading leads proficiency proven record related
    significant solid sound strong subject understanding worth years`),
);
