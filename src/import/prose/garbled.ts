/** Windows-1252 where it differs from Latin-1 (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const bytes = new Map([...windows].map((character, at) => [character, 0x80 + at]));
const strict = new TextDecoder('utf-8', { fatal: true });
/** First bytes that text decoded twice is made of; others begin words of real languages. */
const leads = /[\u00c2-\u00c5\u00e2\u00ef\u00f0]/;

export type Repaired = { text: string; repairs: string[] };

/** UTF-8 that was read as Windows-1252, once or more often, read as UTF-8. What makes no sense is left alone. */
export function ungarbled(text: string): Repaired {
  const repairs = new Map<string, string>();
  let now = text;
  for (let pass = 0; pass < 3 && leads.test(now); pass++) {
    const next = onePass(now, repairs);
    if (next === now) break;
    now = next;
  }
  const loose = now
    .replace(/â€(?=[\s.,;:!?)]|$)/gm, () => noted(repairs, 'â€', '”'))
    .replace(/(^|\s)Â(?=\s|$)/gm, (_, before: string) => before + noted(repairs, 'Â', ''));
  const found = [...repairs].map(([was, is]) =>
    is.trim() === '' ? `“${was}” removed` : `“${was}” read as “${is}”`,
  );
  if (loose.includes('\ufffd'))
    found.push('A character was lost before this text was saved and stands as “\ufffd”.');
  return { text: loose, repairs: found };
}

function onePass(text: string, repairs: Map<string, string>): string {
  let out = '';
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const lead = text.charCodeAt(at);
    if (lead < 0xc2 || lead > 0xf0 || !leads.test(text[at]!)) continue;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    const sequence = [lead];
    for (let next = at + 1; next < at + length && next < text.length; next++)
      sequence.push(byte(text[next]!));
    const character = decoded(sequence, length);
    if (character === undefined) continue;
    const garbled = text.slice(at, at + length);
    out += text.slice(kept, at) + noted(repairs, garbled, character);
    kept = at + length;
    at = kept - 1;
  }
  return out + text.slice(kept);
}

function decoded(sequence: number[], length: number): string | undefined {
  if (sequence.length < length || sequence.slice(1).some((one) => one < 0x80 || one > 0xbf)) return undefined;
  try {
    return strict.decode(Uint8Array.from(sequence));
  } catch {
    return undefined;
  }
}

function byte(character: string): number {
  const code = character.charCodeAt(0);
  return bytes.get(character) ?? (code <= 0xff ? code : 0);
}

function noted(repairs: Map<string, string>, was: string, is: string): string {
  repairs.set(was, is);
  return is;
}
