const setting = 'search-shortcut';

/** Whether the `/` key leads to the search box; a person may turn it off (WCAG 2.1.4). */
export function shortcutIsOn(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice in this browser, where the browser keeps anything. */
export function turnShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(setting);
    else localStorage.setItem(setting, 'off');
  } catch {
    // Nothing is kept for people who forbid it.
  }
  document.dispatchEvent(new Event(setting));
}

/** The sign of the `/` key inside a search form; while it is shown, the key leads to the box of that form. */
class SearchShortcut extends HTMLElement {
  connectedCallback(): void {
    this.show();
    document.addEventListener('keydown', this.press);
    document.addEventListener(setting, this.show);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.press);
    document.removeEventListener(setting, this.show);
  }

  private readonly show = (): void => {
    this.hidden = !shortcutIsOn();
  };

  private readonly press = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || isComposing || defaultPrevented || this.hidden) return;
    const typed = 'input, textarea, select, [contenteditable], dialog[open]';
    const box = this.closest('form')?.querySelector<HTMLInputElement>('input[name=q]');
    if (!box || (target instanceof Element && target.closest(typed))) return;
    event.preventDefault();
    box.focus();
    box.select();
  };
}

customElements.define('search-shortcut', SearchShortcut);
