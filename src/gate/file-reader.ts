import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Reads one file after the other into the same memory: what is returned holds until the next is read. Thousands of
 * files would else wait for the garbage collector at one time.
 */
export function fileReader(): (path: string) => Buffer {
  let memory = Buffer.allocUnsafe(1 << 20);
  return (path) => {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > memory.length) memory = Buffer.allocUnsafe(size * 2);
      let read = 0;
      while (read < size) {
        const more = readSync(file, memory, read, size - read, read);
        if (more === 0) break;
        read += more;
      }
      return memory.subarray(0, read);
    } finally {
      closeSync(file);
    }
  };
}
