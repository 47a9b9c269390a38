/**
 * Bytes as characters: by their mark at the start, as UTF-8, or else as Windows-1252, in which every byte is
 * a character. What was not UTF-8 is said in `repairs`.
 */
export function decodedBytes(bytes: Uint8Array): { text: string; repairs: string[] } {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) {
    const text = new TextDecoder(marked.encoding).decode(bytes);
    return {
      text,
      repairs: marked.encoding === 'utf-8' ? [] : [`Read as ${marked.label}, as its first bytes say`],
    };
  }
  const wide = withoutMark(bytes);
  if (wide)
    return {
      text: new TextDecoder(wide).decode(bytes),
      repairs: [`Read as ${wide.toUpperCase()}: every other byte is nothing`],
    };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), repairs: [] };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, repairs: ['Read as Windows-1252, because it is not UTF-8'] };
  }
}

const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8', label: 'UTF-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le', label: 'UTF-16' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be', label: 'UTF-16' },
];

/** UTF-16 of a text that is mostly Latin letters, by its many zero bytes on one side. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 400);
  if (start.length < 4 || bytes.length % 2 === 1) return undefined;
  const zeros = (side: 0 | 1) => start.filter((byte, at) => at % 2 === side && byte === 0).length;
  const most = start.length / 2;
  if (zeros(1) > most * 0.7 && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > most * 0.7 && zeros(1) === 0 ? 'utf-16be' : undefined;
}
