import './plain-errors.ts';

// What stops it before anything was read.
process.exitCode = 2;
const { environment } = await import('#environment.ts');
const { command } = await import('./close/command.ts');

const { contentRoot, now } = environment;
const colour = process.stdout.isTTY && process.stdout.hasColors();
const bench = { contentRoot, now, colour, say: console.log, complain: console.error };
process.exitCode = command(process.argv.slice(2), bench);
