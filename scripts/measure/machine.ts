import { cpus, totalmem } from 'node:os';

/** What everything here was measured on, in words. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'processor not known';
  return `${model}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB`;
}
