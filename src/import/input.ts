import { decodedBytes } from './decoded-bytes.ts';
import type { Input } from './sources/source.ts';

/** What was handed in, as text; a document of Word as HTML. A sentence when it can be neither. */
export async function input(
  name: string,
  bytes: Uint8Array,
  url?: string,
): Promise<{ input: Input; problems: string[] } | { problem: string }> {
  if (isZip(bytes)) return wordInput(name, bytes, url);
  const binary = binaryKind(bytes);
  if (binary)
    return {
      problem: `${name} is ${binary}, which cannot be read here. Save it as text, HTML, CSV or .docx.`,
    };
  const { text, repairs } = decodedBytes(bytes);
  if (text.includes('\0'))
    return {
      problem: `${name} is no text: it has bytes in it that stand for no letter. Nothing was read from it.`,
    };
  const { json, problems } = jsonOf(text, name);
  return { input: { name, text, json, url, repairs }, problems };
}

async function wordInput(name: string, bytes: Uint8Array, url: string | undefined) {
  // Loaded when it is needed: most imports have no document of Word.
  const { default: mammoth } = await import('mammoth');
  try {
    let pictures = 0;
    const convertImage = mammoth.images.imgElement(() => {
      pictures += 1;
      return Promise.resolve({ src: '' });
    });
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage });
    const repairs = messages.map(({ message }) => `Word: ${message}`);
    if (pictures > 0) repairs.push(`Pictures left out: ${pictures}`);
    return {
      input: {
        name,
        text: `<html><body>${value}</body></html>`,
        json: undefined,
        url,
        repairs: [...new Set(repairs)],
      },
      problems: [],
    };
  } catch {
    return {
      problem: `${name} is an archive, and not a document of Word (.docx) that can be read. Unpack it, or save it as text.`,
    };
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 8;
}

/** By the first bytes; other bytes that no text has are read as Windows-1252 rather than refused. */
function binaryKind(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return kinds.find(([mark]) => start.startsWith(mark))?.[1];
}

const kinds: [mark: string, kind: string][] = [
  ['%PDF', 'a PDF'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old document of Office (.doc, .xls)'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'packed (gzip)'],
];

/** The value of JSON, or the values of JSON lines, of which those that are broken are problems. */
function jsonOf(text: string, name: string): { json: unknown; problems: string[] } {
  const start = text.trimStart()[0];
  if (start !== '{' && start !== '[') return { json: undefined, problems: [] };
  const whole = parsed(text);
  if (whole !== undefined) return { json: whole, problems: [] };
  if (start !== '{') return { json: undefined, problems: [] };
  const values: unknown[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (value === undefined)
      problems.push(`${name}:${index + 1}  The line is not JSON, and nothing was read from it: ${line}`);
    else values.push(value);
  }
  return values.length > 0 ? { json: values, problems } : { json: undefined, problems: [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
