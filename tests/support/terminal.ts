import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** A command in a pseudo-terminal, as a person meets it. */
export type Terminal = {
  /** Waits until the words stand on the screen since the last keys, then types. */
  answer: (words: string, keys: string) => Promise<void>;
  /** The exit code and all that was printed, once it has ended. */
  ended: Promise<{ code: number | null; screen: string }>;
} & Disposable;

export const keys = { enter: '\r', down: '\u001b[B', space: ' ', tab: '\t', stop: '\u0003', back: '\u007f' };

/** Whether this machine can open one: it needs `script` of util-linux, whose namesakes take other flags. */
export function hasTerminal(): boolean {
  return spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;
}

export function terminal(command: string, env: Record<string, string>): Terminal {
  const child = spawn('script', ['-qefc', `stty cols 110 rows 40; exec ${command}`, '/dev/null'], {
    // A variable that says that this is no terminal would be believed.
    env: { ...process.env, CI: '', TERM: 'xterm', ...env },
  });
  let screen = '';
  let seen = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => (screen += text));
  const ended = new Promise<{ code: number | null; screen: string }>((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, screen }));
  });
  return {
    ended,
    async answer(words, typed) {
      const end = performance.now() + 20_000;
      while (!screen.slice(seen).includes(words)) {
        if (performance.now() > end || child.exitCode !== null)
          throw new Error(`The terminal never said "${words}":\n${screen.slice(-2000)}`);
        await wait(10);
      }
      seen = screen.length;
      child.stdin.write(typed);
    },
    [Symbol.dispose]: () => void child.kill(),
  };
}
