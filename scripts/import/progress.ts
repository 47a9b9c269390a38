import type { WriteStream } from 'node:tty';

export type Progress = {
  /** A source that has this many adverts, if that is known. */
  begin: (count: number | undefined) => void;
  step: (name: string) => void;
  end: () => void;
};

/** A line on a terminal that says how far a long work is; nothing where no one watches. `clock` in milliseconds. */
export function progress(
  stream: Pick<WriteStream, 'write' | 'isTTY' | 'columns'>,
  noun: string,
  clock: () => number = () => performance.now(),
): Progress {
  if (!stream.isTTY) return { begin: () => undefined, step: () => undefined, end: () => undefined };
  const width = Math.max(20, (stream.columns || 80) - 1);
  let count = 0;
  let total = 0;
  let shownAt = clock();
  let isShown = false;
  const show = (text: string) => stream.write(`\r${text.slice(0, width).padEnd(width)}`);
  return {
    begin(most) {
      total = count + (most ?? 0);
    },
    step(name) {
      count += 1;
      const now = clock();
      if (now - shownAt < 100) return;
      shownAt = now;
      isShown = true;
      show(`${total > count ? `${bar(count / total)} ${count} of ${total}` : count} ${noun}  ${name}`);
    },
    end() {
      if (isShown) stream.write(`\r${' '.repeat(width)}\r`);
      isShown = false;
    },
  };
}

function bar(share: number): string {
  const filled = Math.floor(share * 20);
  return `[${'#'.repeat(filled)}${'-'.repeat(20 - filled)}]`;
}
