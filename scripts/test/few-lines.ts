import { stripVTControlCharacters } from 'node:util';

/** The lines of a message that say most, plain and none of them long. */
export function first(message: string): string {
  return lines(message).slice(0, few).join('\n');
}

export function last(message: string): string {
  return lines(message).slice(-few).join('\n');
}

function lines(message: string): string[] {
  const all = stripVTControlCharacters(message).split('\n');
  return all.filter((line) => line.trim() !== '' && !ofOthers.test(line)).map((line) => line.slice(0, 300));
}

const few = 8;
/** A line of a stack that is not in the project. */
const ofOthers = /^\s+at .*(?:\/node_modules\/|\bnode:|new Promise)/;
