import { Worker } from 'node:worker_threads';
import type { Passage } from '#gate/gate.ts';
import type { Checked, Task } from './second-thread-work.ts';

/** What is done beside the rendering of pages, on another core. Each step is done once, in this order. */
export type SecondThread = {
  /** What the check of the content finds; begins at once. */
  checked: Promise<Checked>;
  /** Writes the feeds into the folder of the site; resolves to what is to be said of them. */
  follow: () => Promise<string>;
  /** Takes a page to the gate that is written already, by its file as a path from the root. */
  read: (page: string) => void;
  /** Takes all that is there to the gate. */
  pass: () => Promise<Passage>;
  end: () => void;
};

/** So many pages are named in one message. */
const atOnce = 50;

/** Begins to work for the site that is built in `folder`. */
export function secondThread(folder: string): SecondThread {
  const worker = new Worker(new URL('second-thread-work.ts', import.meta.url), { workerData: folder });
  const answers = { checked: answer<Checked>(), followed: answer<string>(), passed: answer<Passage>() };
  worker.on('message', ([step, value]: [keyof typeof answers, never]) => answers[step].resolve(value));
  worker.on('error', (error) => {
    for (const { reject } of Object.values(answers)) reject(error);
  });
  const tell = (task: Task) => worker.postMessage(task);
  let pages: string[] = [];
  const send = () => {
    tell({ do: 'read', pages });
    pages = [];
  };
  return {
    checked: answers.checked.promise,
    follow() {
      tell({ do: 'follow' });
      return answers.followed.promise;
    },
    read(page) {
      pages.push(page);
      if (pages.length === atOnce) send();
    },
    pass() {
      send();
      tell({ do: 'pass' });
      return answers.passed.promise;
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
