const letters: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' };

/** A text in small letters without accents, Latin ones in ASCII: "Ångström" becomes "angstrom", "Łódź" "lodz". */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßøłæœđı]/g, (letter) => letters[letter]!);
}
