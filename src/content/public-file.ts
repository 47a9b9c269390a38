import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { imageSize } from 'image-size';

/** A file that is published as it is. */
export type PublicFile = {
  bytes: number;
  /** In pixels; absent for a file that is no picture, or one of which the size cannot be told. */
  size?: { width: number; height: number };
};

/** What lies in the folder of public files at an address of the site; `undefined` when nothing does. */
export function publicFile(root: string, address: string): PublicFile | undefined {
  const path = normalize(decoded(address));
  if (!path.startsWith('/') || path.endsWith('/')) return undefined;
  const file = contents(join(root, path));
  if (file === undefined) return undefined;
  const size = pixels(file);
  return { bytes: file.length, ...(size ? { size } : {}) };
}

function decoded(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function contents(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function pixels(file: Uint8Array): PublicFile['size'] {
  try {
    const { width, height } = imageSize(file);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}
