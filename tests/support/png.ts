import { inflateSync } from 'node:zlib';

/** Width and height of a PNG file, in pixels. */
export function pngHeader(file: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is no PNG file.');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The values of a PNG file of one byte a pixel whose rows have no filter. */
export function pngPixels(file: Uint8Array): Buffer {
  const bytes = Buffer.from(file);
  const { width, height } = pngHeader(file);
  const packed: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') packed.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(packed));
  return Buffer.concat(
    Array.from({ length: height }, (_, row) => rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1))),
  );
}
