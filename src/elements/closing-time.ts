/** The longest that a browser's timer can wait, in milliseconds. */
const longest = 2 ** 31 - 1;

/**
 * Closes the page of a role at its hour, when the site has not been built again by then: shows its own
 * notice, and hides every way to apply (`data-while-open`). `data-at` is the instant, ISO 8601.
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
    if (left > 0) this.timer = window.setTimeout(this.look, Math.min(left, longest));
    this.hidden = left > 0;
    for (const way of document.querySelectorAll<HTMLElement>('[data-while-open]')) way.hidden = left <= 0;
  };
}

customElements.define('closing-time', ClosingTime);
