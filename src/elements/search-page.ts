import { file, first } from './search-files.ts';
import { fill, formFacets } from './search-form.ts';
import type { Run } from './search-run.ts';
import { part } from './search-part.ts';
import { showStage } from './search-stage.ts';
import {
  asksNothing,
  perPage,
  plainText,
  queryString,
  searchState,
  type SearchState,
} from './search-state.ts';

const pause = 150;

/** Search as you type. Its state is the URL; where nothing is asked, the page stays as it came. */
export class SearchPage extends HTMLElement {
  state = searchState(new URLSearchParams(), []);
  run: Run | undefined;
  private listening = new AbortController();
  private typing = false;
  private moving = false;

  connectedCallback(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.addEventListener('input', (event) => this.changed(event), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('focusin', () => void this.load().catch(() => {}), { signal });
    window.addEventListener('popstate', ({ state }) => this.restore(state), { signal });
    this.restore(history.state);
    this.setAttribute('data-ready', '');
  }

  disconnectedCallback(): void {
    this.listening.abort();
    this.moving = false;
    this.run?.stop();
  }

  /** Another search, as a step of the history; with `replace` the same one, otherwise said. */
  goTo(state: SearchState, step: 'push' | 'replace' = 'push'): void {
    this.typing = false;
    this.follow(state, step);
  }

  /** The URL says what is asked; `kept` goes with its step of the history. */
  write(step: 'push' | 'replace', kept: unknown): void {
    fill(part(this, 'form'), this.state);
    const url = location.pathname + queryString(this.state) + (step === 'replace' ? location.hash : '');
    if (url === location.pathname + location.search + location.hash) return;
    if (step === 'push') history.pushState(kept, '', url);
    else history.replaceState(kept, '', url);
  }

  get box(): HTMLInputElement {
    return part(this, 'input[name=q]');
  }

  private async load(): Promise<Run> {
    for (const address of Object.values(first)) file(address).catch(() => {});
    const { searchRun } = await import('./search-engine.ts');
    return (this.run ??= searchRun(this));
  }

  /** Back, Forward or a link: the page follows the URL, which loses what nobody knows. */
  private restore(place: unknown): void {
    this.typing = false;
    this.state = searchState(new URLSearchParams(location.search), formFacets(this));
    this.write('replace', history.state);
    this.answer(0, place);
  }

  private follow(state: SearchState, step: 'push' | 'replace', wait = 0): void {
    this.state = state;
    this.write(step, null);
    this.answer(wait);
  }

  /** Leads to a place that was kept with a step of the history. */
  private answer(wait: number, place?: unknown): void {
    const { state } = this;
    const start = (run: Run) =>
      run.start(state, {
        pause: wait,
        known: (other) => {
          this.state = other;
          this.write('replace', history.state);
        },
        stands: ({ moves, returnToPlace }) => {
          if (!this.moving) moves(this, this.listening.signal);
          this.moving = true;
          if (place) returnToPlace(this, place);
        },
      });
    if (this.run) return start(this.run);
    const nothing = asksNothing(state);
    showStage(this, nothing ? 'browse' : 'loading');
    if (nothing && !place) return;
    this.load().then(
      (run) => state === this.state && start(run),
      () => state === this.state && !nothing && showStage(this, 'failed'),
    );
  }

  /** Typing that goes on is one step of the history; any other change is a step of its own. */
  private changed({ target }: Event): void {
    if (target === this.box) {
      const step = this.typing ? 'replace' : 'push';
      this.typing = true;
      this.follow({ ...this.state, text: plainText(this.box.value), shown: perPage }, step, pause);
    } else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
      const narrows = target.matches('[data-narrow]');
      const { checked, value } = target as HTMLInputElement;
      const rest = this.run?.rest() ?? this.load().then((run) => run.rest());
      rest.then(
        ({ narrow, afterField }) => {
          if (narrows) return narrow(this, this.run);
          // An answer that came meanwhile has set it back.
          Object.assign(target, { checked, value });
          this.goTo(afterField(this.state, target, this.run?.shown()?.index));
        },
        () => narrows || showStage(this, 'failed'),
      );
    }
  }
}

customElements.define('search-page', SearchPage);
