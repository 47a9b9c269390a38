/**
 * Filters that stand beside the results where there is room and open as a sheet where there is not: the same
 * fields, moved into the dialog and back, so that they keep their state.
 */
class SearchSheet extends HTMLElement {
  private listening = new AbortController();

  connectedCallback(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const dialog = this.querySelector('dialog');
    const fields = this.querySelector('[data-fields]');
    const inside = dialog?.querySelector('[data-inside]');
    if (!dialog || !fields || !inside) return;
    const home = fields.parentElement;
    this.querySelector('[data-open]')?.addEventListener(
      'click',
      () => (inside.append(fields), dialog.showModal()),
      { signal },
    );
    dialog.addEventListener('close', () => home?.append(fields), { signal });
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close(), { signal });
    this.querySelector('[data-close]')?.addEventListener('click', () => dialog.close(), { signal });
  }

  disconnectedCallback(): void {
    this.listening.abort();
  }
}

customElements.define('search-sheet', SearchSheet);
