import { withPayBands } from '#search/table/pay-bands.ts';
import type { Answer } from './search-answer.ts';
import { showFilters } from './search-filters.ts';
import { meantText } from './search-meant.ts';
import { showChips } from './search-chips.ts';
import { showNotes } from './search-notes.ts';
import { part } from './search-part.ts';
import { removals, wordRemovals } from './search-removals.ts';
import { say } from './search-say.ts';
import { settledAnswer } from './search-settled.ts';
import type { SearchState } from './search-state.ts';
import { phraseHits } from './search-texts.ts';
import type { Shown } from './search-view.ts';
import { showDrops, showLists, showWider } from './search-ways.ts';

/**
 * What goes with an answer: how it was understood, what each filter would leave, what it leaves out, what may
 * have been meant, and where to go from nothing.
 */
export function showAdvice(root: HTMLElement, shown: Shown): void {
  const { index, state, answer: found, nearby, beside } = shown;
  withPayBands(index.rows);
  const asked = removals(state, found.reading, index);
  showChips(root, asked);
  part(root, '[data-chosen]').textContent = asked.length > 0 ? ` (${asked.length})` : '';
  showFilters(root, index.rows, state, found, beside.now, kindCounts(shown));
  showNotes(root, shown);
  const meant = beside.settled ? meantText(index, state.text, found.reading, inTexts) : '';
  part(root, '[data-did-you-mean]').hidden = meant === '';
  part(root, '[data-meant]').textContent = meant;
  showWider(root, state, found, nearby, anywhere(shown));
  if (root.dataset['stage'] !== 'nothing') return;
  say(root, '[data-asked]', askedText(root, found));
  const all = [...asked, ...wordRemovals(state, found.reading)];
  showDrops(root, all, (other) => countOf(shown, other));
  showLists(root, index, found);
}

function kindCounts({ answer: { found }, others, beside }: Shown): Record<string, number> {
  const none = { employer: 0, profile: 0, guide: 0, skill: 0 };
  return { role: found.length, ...(beside.settled ? { ...none, ...others?.counts } : {}) };
}

function inTexts(word: string): boolean {
  return (phraseHits(`"${word}"`)?.rows.size ?? 0) > 0;
}

function askedText(root: HTMLElement, { reading: { left } }: Answer): string {
  const understood = [...root.querySelectorAll('[data-chips] [data-label]')].map((one) => one.textContent);
  const words = left.map(({ word }) => `“${word}”`);
  const parts = [...understood, ...(words.length > 0 ? [`the words ${words.join(', ')}`] : [])];
  return parts.length === 0 ? '' : `Understood as: ${parts.join('; ')}.`;
}

function countOf({ index, beside }: Shown, state: SearchState): number {
  const found = settledAnswer(index, state, beside);
  const isElsewhere = found.reading.wanted.near === undefined && beside.near !== undefined;
  return isElsewhere
    ? settledAnswer(index, state, { ...beside, near: undefined }).found.length
    : found.found.length;
}

/** Rows that fit but for their distance. */
function anywhere({ index, state, beside, nearby }: Shown): number[] {
  return nearby ? settledAnswer(index, state, { ...beside, near: undefined }).found : [];
}
