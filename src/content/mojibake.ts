/** What the bytes 80 to 9F mean in Windows-1252; the five that it leaves free stand for themselves. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Texts have been through this three times; not more. */
const mostTimes = 3;

/**
 * One letter beyond ASCII in UTF-8, each of its bytes as the letter of that number. Of two bytes only the European
 * letters: the first bytes of others are letters that real words end in, as in “CAFÉ»”.
 */
const scrambled =
  /[\u00c2-\u00c5][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;

/** What nobody writes: where it is left, the text was read wrongly more than once. */
const again = /[ÂÃ][\u0080-\u00bf]|â€/;

/**
 * A text that was UTF-8 and was read as Windows-1252, as it was before: `Â£` is `£`. What cannot have come
 * about in this way stays, so `Zoë` does; `undefined` when nothing could be put right. `tell` hears of each
 * letter what it was and what it is.
 */
export function unscrambled(
  text: string,
  tell: (was: string, is: string) => void = () => undefined,
): string | undefined {
  let repaired = text;
  for (let time = 0; time < mostTimes; time++) {
    const before = repaired;
    repaired = readAgain(before, tell);
    if (repaired === before || !again.test(repaired)) break;
  }
  return repaired === text ? undefined : repaired;
}

function readAgain(text: string, tell: (was: string, is: string) => void): string {
  const bytes = text.replace(/[\u0152-\u2122]/g, (letter) => String.fromCharCode(byteOf(letter)));
  let [repaired, done] = ['', 0];
  for (const { index, 0: found } of bytes.matchAll(scrambled)) {
    const end = index + found.length;
    const was = text.slice(index, end);
    const is = letterOf(found);
    if (is !== undefined) tell(was, is);
    repaired += text.slice(done, index) + (is ?? was);
    done = end;
  }
  return repaired + text.slice(done);
}

function letterOf(bytes: string): string | undefined {
  try {
    return utf8.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

function byteOf(letter: string): number {
  const special = windows1252.indexOf(letter);
  return special === -1 ? letter.charCodeAt(0) : 0x80 + special;
}
