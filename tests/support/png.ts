/** Width and height of a PNG file, in pixels. */
export function pngHeader(file: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is no PNG file.');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
