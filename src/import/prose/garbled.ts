import { unscrambled } from '#content/mojibake.ts';

export type Repaired = { text: string; repairs: string[] };

/**
 * UTF-8 that was read as Windows-1252, once or more often, read as UTF-8, and what is left of such letters when
 * a part of them was lost. What makes no sense is left alone.
 */
export function ungarbled(text: string): Repaired {
  const repairs = new Map<string, string>();
  const noted = (was: string, is: string) => {
    repairs.set(was, is);
    return is;
  };
  const whole = (unscrambled(text, noted) ?? text)
    .replace(/â€(?=[\s.,;:!?)]|$)/gm, () => noted('â€', '”'))
    .replace(/(^|\s)Â(?=\s|$)/gm, (_, before: string) => before + noted('Â', ''));
  const found = [...repairs].map(([was, is]) =>
    is.trim() === '' ? `“${was}” removed` : `“${was}” read as “${is}”`,
  );
  if (whole.includes('\ufffd'))
    found.push('A character was lost before this text was saved and stands as “\ufffd”.');
  return { text: whole, repairs: found };
}
