/**
 * The part of an English word that its common forms share: "nurses" and "nursing" are "nurs", "engineers" and
 * "engineering" "engineer". Short words and words with signs or digits are left as they are.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const one = singular(word);
  if (whole.has(one)) return one;
  const bare = one.replace(/^(.{4,})(?:ing|ed|er|or)$/, '$1').replace(/^(.{5,})ment$/, '$1');
  return bare.replace(/([^aeioulsz])\1$/, '$1').replace(/^(.{3,})e$/, '$1');
}

/** Their ends are not those of other forms: a career is no care, and customs are not customers. */
const whole = new Set(['career', 'counter', 'customer', 'engineer', 'master', 'officer', 'volunteer']);

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word
    .replace(/^(.{2,})ies$/, '$1y')
    .replace(/(ss|x|ch|sh|zz)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}
