import { Worker } from 'node:worker_threads';
import type { Made } from '#gate/gate.ts';
import type { Read } from '#published.ts';
import type { Checked, Passage, Task } from './second-thread-work.ts';

/** What is done beside the rendering of pages, on another core. Each step is done once, in this order. */
export type SecondThread = {
  /** The content, as it was read for the check; begins at once. */
  read: Promise<Read>;
  /** What the check of the content finds. */
  checked: Promise<Checked>;
  /** Writes the feeds into the folder of the site; resolves to what is to be said of them. */
  follow: () => Promise<string>;
  /** Takes a page to the gate that is written already. */
  written: (page: Made) => void;
  /** Takes a page to the gate that the last build made. */
  keep: (page: Made) => void;
  /** Takes all that is there to the gate. */
  pass: () => Promise<Passage>;
  /** Leaves to the next build what was made and found. */
  leave: () => Promise<void>;
  end: () => void;
};

/** So many pages are named in one message. */
const atOnce = 50;

/** Begins to work for the site that is built in `folder`. */
export function secondThread(folder: string): SecondThread {
  const worker = new Worker(new URL('second-thread-work.ts', import.meta.url), { workerData: folder });
  const answers = {
    read: answer<Read>(),
    checked: answer<Checked>(),
    followed: answer<string>(),
    passed: answer<Passage>(),
    left: answer<void>(),
  };
  worker.on('message', ([step, value]: [keyof typeof answers, never]) => answers[step].resolve(value));
  worker.on('error', (error) => {
    for (const { reject } of Object.values(answers)) reject(error);
  });
  const tell = (task: Task) => worker.postMessage(task);
  const waiting: Record<'read' | 'keep', Made[]> = { read: [], keep: [] };
  const send = (step: keyof typeof waiting) => {
    tell({ do: step, pages: waiting[step] });
    waiting[step] = [];
  };
  const add = (step: keyof typeof waiting) => (page: Made) => {
    waiting[step].push(page);
    if (waiting[step].length === atOnce) send(step);
  };
  return {
    read: answers.read.promise,
    checked: answers.checked.promise,
    follow() {
      tell({ do: 'follow' });
      return answers.followed.promise;
    },
    written: add('read'),
    keep: add('keep'),
    pass() {
      send('keep');
      send('read');
      tell({ do: 'pass' });
      return answers.passed.promise;
    },
    leave() {
      tell({ do: 'leave' });
      return answers.left.promise;
    },
    end: () => void worker.terminate(),
  };
}

function answer<Value>(): PromiseWithResolvers<Value> {
  const found = Promise.withResolvers<Value>();
  // Awaited later; until then a failure must not end the process.
  found.promise.catch(() => {});
  return found;
}
