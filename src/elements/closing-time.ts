/** The longest that a browser's timer can wait, in milliseconds. */
const longest = 2 ** 31 - 1;
const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Keeps the page of a role true between two builds: says in the last week that it closes soon
 * (`data-soon`), and from its hour on that it is closed (`data-closed`), with every way to apply hidden
 * (`data-while-open`, anywhere on the page). `data-at` is the instant, ISO 8601.
 */
class ClosingTime extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    document.addEventListener('visibilitychange', this.look);
    this.look();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.look);
    clearTimeout(this.timer);
  }

  private readonly look = (): void => {
    clearTimeout(this.timer);
    const left = Date.parse(this.dataset['at'] ?? '') - Date.now();
    if (Number.isNaN(left)) return;
    if (left > 0) {
      const next = left > week ? left - week : left;
      this.timer = window.setTimeout(this.look, Math.min(next, longest));
    }
    this.show('[data-soon]', left > 0 && left <= week);
    this.show('[data-closed]', left <= 0);
    for (const way of document.querySelectorAll<HTMLElement>('[data-while-open]')) way.hidden = left <= 0;
  };

  private show(part: string, shown: boolean): void {
    const found = this.querySelector<HTMLElement>(part);
    if (found) found.hidden = !shown;
  }
}

customElements.define('closing-time', ClosingTime);
