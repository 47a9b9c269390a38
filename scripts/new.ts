import './plain-errors.ts';

// What stops it before anything was asked.
process.exitCode = 2;
const { isCI } = await import('@clack/prompts');
const { environment } = await import('#environment.ts');
const { command } = await import('./new/command.ts');

const { contentRoot, now } = environment;
const isTerminal = process.stdin.isTTY && process.stdout.isTTY && !isCI();
const bench = { contentRoot, now, isTerminal, say: console.log, complain: console.error };
process.exitCode = await command(process.argv.slice(2), bench);
