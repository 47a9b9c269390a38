import { isCI } from '@clack/prompts';
import { environment } from '#environment.ts';
import { command } from './new/command.ts';
import { plain } from './plain-errors.ts';

const { contentRoot, now } = environment;
const isTerminal = process.stdin.isTTY && process.stdout.isTTY && !isCI();
try {
  const bench = { contentRoot, now, isTerminal, say: console.log, complain: console.error };
  process.exitCode = await command(process.argv.slice(2), bench);
} catch (error) {
  console.error(plain(error));
  process.exitCode = 2;
}
