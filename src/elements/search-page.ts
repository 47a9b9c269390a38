import { afterField } from './search-field.ts';
import { file, first } from './search-files.ts';
import { fill, formFacets } from './search-form.ts';
import { movesFocus } from './search-keys.ts';
import { rememberPlace, returnToPlace } from './search-memory.ts';
import { part } from './search-part.ts';
import type { Run } from './search-run.ts';
import { showStage } from './search-stage.ts';
import {
  asksNothing,
  perPage,
  plainText,
  queryString,
  searchState,
  type SearchState,
} from './search-state.ts';

type Engine = typeof import('./search-engine.ts');
const pause = 150;

/** Search as you type. Its state is the URL; where nothing is asked, the page stays as it came. */
class SearchPage extends HTMLElement {
  private listening = new AbortController();
  private state = searchState(new URLSearchParams(), []);
  private typing = false;
  private engine: Engine | undefined;
  private run: Run | undefined;

  connectedCallback(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.addEventListener('input', (event) => this.changed(event), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => this.pressed(event), { signal });
    this.addEventListener('keydown', (event) => this.keyed(event), { signal });
    this.addEventListener('focusin', () => void this.load().catch(() => {}), { signal });
    window.addEventListener('popstate', ({ state }) => this.restore(state), { signal });
    this.restore(history.state);
    rememberPlace(this, signal);
    this.setAttribute('data-ready', '');
  }

  disconnectedCallback(): void {
    this.listening.abort();
    this.run?.stop();
  }

  private async load(): Promise<Run> {
    for (const address of Object.values(first)) file(address).catch(() => {});
    this.engine ??= await import('./search-engine.ts');
    this.engine.loadIndex(false).catch(() => {});
    return (this.run ??= this.engine.searchRun(this));
  }

  /** Back, Forward or a link: the page follows the URL, which loses what nobody knows. */
  private restore(place: unknown): void {
    this.typing = false;
    this.state = searchState(new URLSearchParams(location.search), formFacets(this));
    this.write('replace', history.state);
    this.answer(0, () => returnToPlace(this, place));
  }

  /** Typing that goes on is one step of the history; any other change is a step of its own. */
  private goTo(state: SearchState, step: 'push' | 'replace', wait = 0): void {
    this.state = state;
    this.write(step, null);
    this.answer(wait);
  }

  private answer(wait: number, painted = () => {}): void {
    const { state } = this;
    const known = (other: SearchState) => {
      this.state = other;
      this.write('replace', history.state);
    };
    if (this.run) return this.run.start(state, { pause: wait, known, painted });
    showStage(this, asksNothing(state) ? 'browse' : 'loading');
    if (asksNothing(state)) return painted();
    this.load().then(
      (run) => state === this.state && run.start(state, { pause: wait, known, painted }),
      () => state === this.state && showStage(this, 'failed'),
    );
  }

  private write(step: 'push' | 'replace', kept: unknown): void {
    fill(this.form, this.state);
    const url = location.pathname + queryString(this.state) + (step === 'replace' ? location.hash : '');
    if (url === location.pathname + location.search + location.hash) return;
    if (step === 'push') history.pushState(kept, '', url);
    else history.replaceState(kept, '', url);
  }

  private changed({ target }: Event): void {
    if (target === this.box) {
      const step = this.typing ? 'replace' : 'push';
      this.typing = true;
      this.goTo({ ...this.state, text: plainText(this.box.value), shown: perPage }, step, pause);
    } else if (target instanceof HTMLInputElement && target.matches('[data-narrow]'))
      this.load().then(
        (run) => run.narrow(),
        () => {},
      );
    else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
      this.typing = false;
      this.goTo(afterField(this.state, target, this.engine, this.run?.shown()?.index), 'push');
    }
  }

  private pressed(event: MouseEvent): void {
    const { target, ctrlKey, metaKey, shiftKey, button } = event;
    const pressed = target instanceof Element ? target.closest<HTMLElement>('button, a[data-ask]') : null;
    if (pressed instanceof HTMLAnchorElement) {
      if (pressed.pathname !== location.pathname || ctrlKey || metaKey || shiftKey || button !== 0) return;
      event.preventDefault();
      this.leave(searchState(new URLSearchParams(pressed.search), formFacets(this)));
    } else if (pressed?.matches('[data-remove]')) {
      const shown = this.run?.shown();
      const all = shown ? this.engine?.removals(shown.state, shown.answer.reading, shown.index) : [];
      const removal = all?.[Number(pressed.getAttribute('value'))];
      if (removal) this.leave(removal.without);
    } else if (pressed?.matches('[data-meant]'))
      this.leave({ ...this.state, text: pressed.textContent, shown: perPage });
    else if (pressed?.matches('[data-clear]')) this.leave(searchState(new URLSearchParams(), []));
    else if (pressed?.matches('[data-more]')) this.more();
  }

  /** To another search, from something that is gone then. */
  private leave(state: SearchState): void {
    this.typing = false;
    this.goTo(state, 'push');
    this.box.focus();
  }

  private more(): void {
    const before = this.links.length;
    this.state = { ...this.state, shown: this.state.shown + perPage };
    this.write('replace', history.state);
    this.run?.more(this.state);
    this.links[before]?.focus();
  }

  private keyed(event: KeyboardEvent): void {
    const { key, target, isComposing } = event;
    const inside = target === this.box || (target instanceof Element && target.closest('[data-list]'));
    if (!inside || isComposing) return;
    if (movesFocus(key, target, this.box, this.links)) event.preventDefault();
    if (key !== 'Escape') return;
    event.preventDefault();
    this.leave({ ...this.state, text: '', shown: perPage });
  }

  private get form(): HTMLFormElement {
    return part(this, 'form');
  }

  private get box(): HTMLInputElement {
    return part(this, 'input[name=q]');
  }

  private get links(): HTMLElement[] {
    const all = this.querySelectorAll<HTMLElement>('[data-list] :is(.title a, a.title)');
    return [...all].filter((link) => link.checkVisibility());
  }
}

customElements.define('search-page', SearchPage);
