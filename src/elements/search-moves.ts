import { formFacets } from './search-form.ts';
import { movesFocus } from './search-keys.ts';
import { rememberPlace } from './search-memory.ts';
import type { SearchPage } from './search-page.ts';
import { removals } from './search-removals.ts';
import { perPage, searchState, type SearchState } from './search-state.ts';

/** What one can do with results, by pointer and by keys; where one is among them is kept. */
export function moves(page: SearchPage, signal: AbortSignal): void {
  page.addEventListener('click', pressed, { signal });
  page.addEventListener('keydown', keyed, { signal });
  rememberPlace(page, signal);

  function pressed(event: MouseEvent): void {
    const { target, ctrlKey, metaKey, shiftKey, button } = event;
    const pressed = target instanceof Element ? target.closest<HTMLElement>('button, a[data-ask]') : null;
    if (pressed instanceof HTMLAnchorElement) {
      if (pressed.pathname !== location.pathname || ctrlKey || metaKey || shiftKey || button !== 0) return;
      event.preventDefault();
      leave(searchState(new URLSearchParams(pressed.search), formFacets(page)));
    } else if (pressed?.matches('[data-remove]')) {
      const shown = page.run?.shown();
      const all = shown ? removals(shown.state, shown.answer.reading, shown.index) : [];
      const removal = all[Number(pressed.getAttribute('value'))];
      if (removal) leave(removal.without);
    } else if (pressed?.matches('[data-meant]'))
      leave({ ...page.state, text: pressed.textContent, shown: perPage });
    else if (pressed?.matches('[data-clear]')) leave(searchState(new URLSearchParams(), []));
    else if (pressed?.matches('[data-more]')) more();
  }

  /** To another search, from something that is gone then. */
  function leave(state: SearchState): void {
    page.goTo(state);
    page.box.focus();
  }

  function more(): void {
    const before = links().length;
    page.state = { ...page.state, shown: page.state.shown + perPage };
    page.write('replace', history.state);
    const shown = page.run?.shown();
    if (shown) page.run?.show({ ...shown, state: page.state }, true);
    links()[before]?.focus();
  }

  function keyed(event: KeyboardEvent): void {
    const { key, target, isComposing } = event;
    const inside = target === page.box || (target instanceof Element && target.closest('[data-list]'));
    if (!inside || isComposing) return;
    if (movesFocus(key, target, page.box, links())) event.preventDefault();
    if (key !== 'Escape') return;
    event.preventDefault();
    leave({ ...page.state, text: '', shown: perPage });
  }

  function links(): HTMLElement[] {
    const all = page.querySelectorAll<HTMLElement>('[data-list] :is(.title a, a.title)');
    return [...all].filter((link) => link.checkVisibility());
  }
}
