import { find, loadEngine, type Findings } from './search-engine.ts';
import { fill, filterBoxes, filterChips, showCounts } from './search-filters.ts';
import { movesFocus } from './search-keys.ts';
import { asksNothing, queryString, searchQuery, type SearchQuery } from './search-query.ts';
import { searchResult } from './search-result.ts';

const pause = 120;
const perPage = 20;

/** Search as you type. Its state is the form and the URL; without it the page is a list of links. */
class SearchPage extends HTMLElement {
  private listening = new AbortController();
  /** Counts searches, so that the answer to an older one is dropped. */
  private latest = 0;
  private typing = false;
  private timer = 0;
  private findings: Findings | undefined;

  connectedCallback(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    this.one('[data-without-script]').hidden = true;
    this.addEventListener('input', ({ target }) => this.changed(target === this.box), { signal });
    this.addEventListener('change', ({ target }) => target === this.box && (this.typing = false), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => this.pressed(event), { signal });
    this.addEventListener('keydown', (event) => this.keyed(event), { signal });
    this.box.addEventListener('focus', () => void loadEngine().catch(() => {}), { signal });
    window.addEventListener('popstate', () => this.restore(), { signal });
    this.restore();
  }

  disconnectedCallback(): void {
    this.listening.abort();
    clearTimeout(this.timer);
  }

  private get form(): HTMLFormElement {
    return this.one('form');
  }

  private get box(): HTMLInputElement {
    return this.one('input[name=q]');
  }

  private get query(): SearchQuery {
    return searchQuery(
      new URLSearchParams([...new FormData(this.form)].map(([name, value]) => [name, String(value)])),
    );
  }

  /** Back, Forward or a link: the form follows the URL, which loses what the form has no place for. */
  private restore(): void {
    clearTimeout(this.timer);
    this.typing = false;
    fill(this.form, searchQuery(new URLSearchParams(location.search)));
    history.replaceState(history.state, '', location.pathname + queryString(this.query) + location.hash);
    void this.run();
  }

  /** The URL follows the form: a run of typing is one step of the history, any other change a step of its own. */
  private changed(typing: boolean): void {
    const url = location.pathname + queryString(this.query);
    if (url !== location.pathname + location.search) {
      if (typing && this.typing) history.replaceState(history.state, '', url);
      else history.pushState(null, '', url);
    }
    this.typing = typing;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.run(), typing ? pause : 0);
  }

  private async run(): Promise<void> {
    const search = (this.latest += 1);
    const { query } = this;
    this.showChosen(query);
    if (asksNothing(query)) return this.show('browse');
    try {
      const findings = await find(query);
      const hits = await findings.hits(0, perPage);
      if (search !== this.latest) return;
      this.show(findings.total > 0 ? 'results' : 'nothing', findings);
      this.list.replaceChildren();
      this.add(hits);
    } catch {
      if (search === this.latest) this.show('failed');
    }
  }

  private async showMore(): Promise<void> {
    const search = this.latest;
    const shown = this.list.childElementCount;
    const hits = await this.findings?.hits(shown, shown + perPage);
    if (hits === undefined || search !== this.latest) return;
    this.add(hits);
    this.links[shown]?.focus();
  }

  private pressed({ target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.matches('[data-more]')) void this.showMore().catch(() => this.show('failed'));
    const removed = button?.matches('[data-remove]')
      ? button.value
      : button?.matches('[data-clear]')
        ? 'all'
        : undefined;
    if (removed === undefined) return;
    for (const box of filterBoxes(this.form))
      if (removed === 'all' || box.id === removed) box.checked = false;
    this.box.focus();
    this.changed(false);
  }

  private keyed(event: KeyboardEvent): void {
    const { key, target, isComposing } = event;
    const inside = target === this.box || (target instanceof Element && this.list.contains(target));
    if (!inside || isComposing) return;
    if (movesFocus(key, target, this.box, this.links)) event.preventDefault();
    if (key !== 'Escape') return;
    event.preventDefault();
    this.box.value = '';
    this.box.focus();
    this.changed(false);
  }

  private showChosen({ text }: SearchQuery): void {
    const chosen = filterBoxes(this.form).filter(({ checked }) => checked).length;
    this.one('[data-chips]').replaceChildren(filterChips(this.form, this.one('template[data-chip]')));
    this.one('[data-chosen]').textContent = chosen > 0 ? ` (${chosen})` : '';
    for (const place of this.querySelectorAll('[data-asked]')) place.textContent = text;
    for (const button of this.querySelectorAll<HTMLElement>('[data-clear]')) button.hidden = chosen === 0;
  }

  private show(state: 'browse' | 'results' | 'nothing' | 'failed', findings?: Findings): void {
    this.findings = findings;
    if (findings === undefined) this.list.replaceChildren();
    const status = {
      browse: '',
      failed: '',
      nothing: 'No results',
      results: findings?.total === 1 ? '1 result' : `${findings?.total} results`,
    };
    for (const place of this.querySelectorAll('[data-status]')) place.textContent = status[state];
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = !part.dataset['when']?.split(' ').includes(state);
    }
    showCounts(this.form, findings?.counts);
  }

  private add(hits: Parameters<typeof searchResult>[1][]): void {
    this.list.append(...hits.map((hit) => searchResult(this.one('template[data-result]'), hit)));
    this.one('[data-more]').hidden = (this.findings?.total ?? 0) <= this.list.childElementCount;
  }

  private get list(): HTMLElement {
    return this.one('[data-results]');
  }

  private get links(): HTMLElement[] {
    return [...this.list.querySelectorAll('a')];
  }

  private one<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`The search page has no ${selector}.`);
    return part;
  }
}

customElements.define('search-page', SearchPage);
