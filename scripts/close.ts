import { environment } from '#environment.ts';
import { command } from './close/command.ts';
import { plain } from './plain-errors.ts';

const { contentRoot, now } = environment;
try {
  const colour = process.stdout.isTTY && process.stdout.hasColors();
  const bench = { contentRoot, now, colour, say: console.log, complain: console.error };
  process.exitCode = command(process.argv.slice(2), bench);
} catch (error) {
  console.error(plain(error));
  process.exitCode = 2;
}
