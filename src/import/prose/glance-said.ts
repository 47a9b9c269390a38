import type { Facts } from './facts.ts';
import type { Piece } from './pieces.ts';

/** "Tasks:", "Why this job:" and "Qualifications:" of a board's summary, taken as lines of the glance. */
export function glanceOf(read: readonly Piece[], facts: Facts): Set<number> {
  const taken = new Set<number>();
  const start = read.findIndex(({ kind, words }) => kind === 'heading' && /^at a glance/i.test(words));
  if (start === -1) return taken;
  const lines: Record<string, string> = {};
  for (let at = start + 1; at < read.length && read[at]!.kind === 'item'; at++) {
    const [, name = '', value] =
      /^(tasks?|role|why this job|qualifications?|requirements?):\s*(\S.*)$/i.exec(read[at]!.words) ?? [];
    const field = /^(?:task|role)/i.test(name)
      ? 'role'
      : /^why/i.test(name)
        ? 'why'
        : name
          ? 'ask'
          : undefined;
    if (!field || !value || lines[field]) continue;
    lines[field] = value;
    facts.evidence[`glance.${field}`] = read[at]!.words;
    taken.add(at);
  }
  if (taken.size > 0) facts.fields.glance = lines;
  return taken;
}
