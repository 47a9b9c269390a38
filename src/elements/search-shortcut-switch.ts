import { shortcutIsOn, turnShortcut } from './search-shortcut.ts';

/** A checkbox that turns the `/` key on and off. */
class SearchShortcutSwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = shortcutIsOn();
    this.hidden = false;
    this.addEventListener('change', this.turn);
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.turn);
  }

  private readonly turn = (): void => {
    turnShortcut(this.querySelector('input')?.checked ?? true);
  };
}

customElements.define('search-shortcut-switch', SearchShortcutSwitch);
