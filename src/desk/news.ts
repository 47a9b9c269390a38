import type { DeskRole } from './desk.ts';
import type { ManifestEntry } from './manifest-file.ts';

/** What has become of a role since the last look at it; the gravest first. */
export type News = { kind: 'gone' | 'closed' | 'soon' | 'changed'; words: string };

const week = 7 * 24 * 60 * 60 * 1000;

/** `now` in milliseconds since 1970; no entry means that the site has the role no more. */
export function news({ version }: DeskRole, entry: ManifestEntry | undefined, now: number): News[] {
  if (!entry) return [{ kind: 'gone', words: 'No longer on this site.' }];
  const { stage, closes, closesText } = entry;
  const left = closes === undefined ? Infinity : Date.parse(closes) - now;
  const found: News[] = [];
  if (stage === 'filled' || stage === 'withdrawn') found.push({ kind: 'closed', words: ends[stage] });
  else if (stage === 'closed' || left <= 0) {
    found.push({ kind: 'closed', words: closesText ? `Closed on ${closesText}.` : 'Closed.' });
  } else if (left <= week) found.push({ kind: 'soon', words: `Closing soon: on ${closesText}.` });
  if (version !== undefined && version !== entry.version) {
    found.push({ kind: 'changed', words: 'The advert has changed since your last look.' });
  }
  return found;
}

const ends = { filled: 'The role has been filled.', withdrawn: 'The role has been withdrawn.' };
