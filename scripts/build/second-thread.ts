import { Worker } from 'node:worker_threads';
import { setImmediate as turn } from 'node:timers/promises';
import type { Catalogue } from '#domain/catalogue.ts';
import { pageReader, type Made } from '#gate/gate.ts';
import type { Secret } from '#gate/secret.ts';
import type { Read } from '#published.ts';
import type { Checked, Passage, Task } from './second-thread-work.ts';

/** What is done beside the rendering of pages, on another core. Each step is done once, in this order. */
export type SecondThread = {
  /** The content, as it was read for the check; begins at once. */
  read: Promise<Read>;
  /** What the check of the content finds. */
  checked: Promise<Checked>;
  /**
   * Once the content is known to be sound, writes the feeds and what scripts of pages ask for into the folder of the
   * site; where `isLeft` says that the last build left its pages, and it left feeds too, into what is `adopted` of the
   * site before it.
   */
  follow: (isLeft: boolean) => void;
  /** All that there was to adopt is in the folder. */
  adopted: Promise<void>;
  /** What is to be said of the feeds. */
  followed: Promise<string>;
  /** Has the gate read a page that is written already, when it is free. */
  written: (page: Made) => void;
  /** Takes a page to the gate that the last build made. */
  keep: (page: Made) => void;
  /** Takes all that is there to the gate. What waits to be read there is read here as well, so that neither is idle. */
  pass: (catalogue: Catalogue) => Promise<Passage>;
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
    adopted: answer<void>(),
    followed: answer<string>(),
    secrets: answer<Secret[]>(),
    passed: answer<Passage>(),
    left: answer<void>(),
  };
  worker.on('message', ([step, value]: [keyof typeof answers | 'free', never]) => {
    if (step !== 'free') return answers[step].resolve(value);
    isFree = true;
    hand();
  });
  worker.on('error', (error) => {
    for (const { reject } of Object.values(answers)) reject(error);
  });
  const tell = (task: Task) => worker.postMessage(task);
  const kept: Made[] = [];
  const sendKept = () => tell({ do: 'keep', pages: kept.splice(0) });
  const waiting: Made[] = [];
  let isFree = false;
  const hand = () => {
    if (!isFree || waiting.length === 0) return;
    isFree = false;
    tell({ do: 'read', pages: waiting.splice(0, atOnce) });
  };
  return {
    read: answers.read.promise,
    checked: answers.checked.promise,
    follow: (isLeft) => tell({ do: 'follow', adopt: isLeft }),
    adopted: answers.adopted.promise,
    followed: answers.followed.promise,
    written(page) {
      waiting.push(page);
      hand();
    },
    keep(page) {
      kept.push(page);
      if (kept.length === atOnce) sendKept();
    },
    async pass(catalogue) {
      sendKept();
      if (waiting.length > 0) {
        const read = pageReader(folder, { catalogue, secrets: await answers.secrets.promise });
        for (let page = waiting.pop(); page; page = waiting.pop()) {
          tell({ do: 'add', page: read(page) });
          // So that the other thread can ask for more.
          await turn();
        }
      }
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
