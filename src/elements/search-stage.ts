import { boxes, showBox, showNoFilters } from './search-form.ts';
import { part } from './search-part.ts';
import { showStatus } from './search-status.ts';

/** What a search has come to; `browse` is the page as it came. */
export type Stage = 'browse' | 'loading' | 'results' | 'nothing' | 'failed';

export function showStage(root: HTMLElement, stage: Stage): void {
  root.dataset['stage'] = stage;
  for (const place of root.querySelectorAll<HTMLElement>('[data-when]'))
    place.hidden = !place.dataset['when']!.split(' ').includes(stage);
  for (const place of root.querySelectorAll<HTMLElement>('[data-beside]')) place.hidden = true;
  if (stage === 'results' || stage === 'nothing') return;
  for (const list of root.querySelectorAll('[data-list], [data-chips]')) list.replaceChildren();
  part(root, '[data-did-you-mean]').hidden = true;
  part(root, '[data-chosen]').textContent = '';
  showStatus(root, stage === 'loading' ? 'Loading the search …' : '');
  if (stage === 'browse') showNoFilters(root);
  if (stage === 'loading') for (const box of boxes(root)) showBox(box, box.checked, undefined);
}
