import type { Draft } from '#import/draft.ts';
import type { Facts } from './facts.ts';
import type { Piece } from './pieces.ts';
import { sentences } from './sentences.ts';

const describes =
  /\b(?:job profile|role profile|job description(?: template| sample| example)?|career profile|occupation(?:al)? profile|what does an? .{3,50} do\b|position description template)\b/i;
const addressed =
  /\b(?:we(?:'re| are|’re)? (?:looking|seeking|hiring|need|offer|pay)|our (?:team|client|company|office|business)|join us|about us|you(?:'ll|’ll| will) (?:be|have|work|join|lead)|apply now|closing date|our)\b/i;

/** What only someone says who has a job to fill. */
const hires =
  /\b(?:we(?:['’]re| are)|is|are)(?: currently| now| actively)? (?:looking (?:for|to (?:hire|add|recruit))|hiring|recruiting)\b|\bwe(?:['’]re| are)(?: currently)? seeking\b|\b(?:to )?join (?:our|the) (?:[\w-]+ ){0,4}team\b|\b(?:send|submit|email) (?:us )?your (?:cv|r[ée]sum[ée]|application)|\bqualified (?:candidates|applicants) (?:can|may|should|are)\b/i;

export type Profile = { fields: Draft['fields']; evidence: Record<string, string>; taken: Set<number> };

/** A description of a kind of work without a vacancy: it says so, and names no employer, pay, place or way to apply. */
export function profileOf(read: readonly Piece[], facts: Facts): Profile | undefined {
  const { fields } = facts;
  if (
    !fields.title ||
    fields.pay ||
    fields.locations ||
    fields.apply ||
    fields.closes ||
    fields.posted ||
    fields.reference
  )
    return undefined;
  if (read.some(({ label }) => label === 'employer' || label === 'client')) return undefined;
  if (read.some(({ words }) => hires.test(words))) return undefined;
  const says = read.some(
    ({ words, kind }) =>
      (kind === 'heading' || words.length < 160 || /template/i.test(words)) && describes.test(words),
  );
  const voice = read.filter(({ words }) => addressed.test(words)).length;
  if (!says || voice > Math.max(1, read.length * 0.05)) return undefined;
  const taken = new Set<number>();
  const evidence: Record<string, string> = { title: facts.evidence['title'] ?? fields.title };
  if (fields.seniority) evidence['seniority'] = facts.evidence['seniority']!;
  if (fields.skills) evidence['skills'] = facts.evidence['skills']!;
  const intro = read.findIndex(
    ({ kind, words, label }) =>
      kind === 'text' && label === undefined && words.length > 60 && /[.]$/.test(words),
  );
  const summary = intro === -1 ? fields.title : read[intro]!.words;
  if (intro !== -1) {
    evidence['summary'] = summary;
    if (read[intro]!.part === 'head' || intro < 3) taken.add(intro);
  }
  const purposeAt = read.findIndex(
    ({ words, kind }) =>
      kind !== 'heading' && /\bpurpose of (?:the|this) (?:role|job|post|position)\b/i.test(words),
  );
  const below = read.findIndex(({ kind, words }) => kind === 'heading' && /\bpurpose\b/i.test(words));
  const purpose =
    purposeAt !== -1
      ? (sentences(read[purposeAt]!.words).find((one) => /\bpurpose\b/i.test(one)) ?? read[purposeAt]!.words)
      : below !== -1
        ? read[below + 1]?.words
        : undefined;
  if (purpose) {
    evidence['purpose'] = purpose;
    if (purposeAt !== -1 && purpose === read[purposeAt]!.words) taken.add(purposeAt);
    if (purposeAt === -1) taken.add(below + 1);
  }
  return {
    fields: {
      title: fields.title,
      summary,
      ...(purpose ? { purpose } : {}),
      ...(fields.seniority ? { seniority: fields.seniority } : {}),
      ...(fields.skills ? { skills: fields.skills } : {}),
    },
    evidence,
    taken,
  };
}
