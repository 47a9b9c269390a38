import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const most = 1 << 22;

/**
 * Reads one file after the other into the same memory: what is returned holds until the next is read. Thousands of
 * files would else wait for the garbage collector at one time. A long one, of which there are few, is let go again.
 */
export function fileReader(): (path: string) => Buffer {
  let own = Buffer.allocUnsafe(1 << 20);
  return (path) => {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > own.length && size <= most) own = Buffer.allocUnsafe(most);
      const memory = size <= own.length ? own : Buffer.allocUnsafe(size);
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
