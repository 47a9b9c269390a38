import type { WriteStream } from 'node:tty';

export type Progress = { step: (name: string) => void; end: () => void };

/** A line on a terminal that says how far a long work is; nothing where no one watches. */
export function progress(stream: Pick<WriteStream, 'write' | 'isTTY' | 'columns'>, noun: string): Progress {
  if (!stream.isTTY) return { step: () => undefined, end: () => undefined };
  const width = Math.max(20, (stream.columns || 80) - 1);
  let count = 0;
  let shownAt = 0;
  const show = (text: string) => stream.write(`\r${text.slice(0, width).padEnd(width)}`);
  return {
    step(name) {
      count += 1;
      const now = performance.now();
      if (now - shownAt < 100) return;
      shownAt = now;
      show(`${count} ${noun}  ${name}`);
    },
    end() {
      if (shownAt > 0) stream.write(`\r${' '.repeat(width)}\r`);
    },
  };
}
