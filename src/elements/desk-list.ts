import { deskRole, withMark, type Desk, type DeskRole } from '#desk/desk.ts';
import { changeDesk, deskFault, keptDesk, watchDesk } from './desk-store.ts';

/**
 * A list of roles with what someone keeps of each: a way to save and to hide it, and whether it was looked at
 * or applied for. Rows that come later, as search's do, get the same. A hidden role leaves a line behind.
 */
class DeskList extends HTMLElement {
  private ending = new AbortController();
  private readonly watcher = new MutationObserver(() => this.show(keptDesk()));

  connectedCallback(): void {
    this.ending = new AbortController();
    const { signal } = this.ending;
    this.addEventListener('click', this.toggle, { signal });
    document.addEventListener(deskFault, this.complain, { signal });
    watchDesk(this.show, signal);
    this.watcher.observe(this, { childList: true, subtree: true });
  }

  disconnectedCallback(): void {
    this.ending.abort();
    this.watcher.disconnect();
  }

  private readonly toggle = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button[data-mark]') : null;
    const row = button?.closest<HTMLElement>('.role-row');
    if (!(button instanceof HTMLElement) || !row) return;
    const mark = button.dataset['mark'] === 'hidden' ? 'hidden' : 'saved';
    const on = button.getAttribute('aria-pressed') !== 'true';
    const named = {
      slug: slugOf(row),
      title: text(row, '.title'),
      employer: text(row, '[data-field=employer]'),
    };
    const done = changeDesk((desk) => withMark(desk, named, mark, on ? new Date().toISOString() : undefined));
    if (!done) return;
    this.say(`${named.title}: ${said[mark][on ? 0 : 1]}`);
  };

  private readonly show = (desk: Desk): void => {
    for (const row of this.querySelectorAll<HTMLElement>('.role-row')) {
      const role = deskRole(desk, slugOf(row));
      const bar = row.querySelector<HTMLElement>('.marks') ?? this.bar(row);
      if (!bar) continue;
      row.toggleAttribute('data-put-away', role?.hidden !== undefined);
      for (const button of bar.querySelectorAll<HTMLElement>('button')) {
        const on = role?.[button.dataset['mark'] === 'hidden' ? 'hidden' : 'saved'] !== undefined;
        if (button.getAttribute('aria-pressed') !== String(on))
          button.setAttribute('aria-pressed', String(on));
      }
      const state = bar.querySelector('[data-state]');
      const words = role ? stateOf(role) : '';
      if (state && state.textContent !== words) state.textContent = words;
    }
  };

  /** What the row has of the server's template; its buttons are named after the role. */
  private bar(row: HTMLElement): HTMLElement | undefined {
    const copy = this.querySelector<HTMLTemplateElement>('template[data-marks]')?.content.cloneNode(true);
    if (!(copy instanceof DocumentFragment) || slugOf(row) === '') return undefined;
    const bar = copy.querySelector<HTMLElement>('.marks');
    for (const button of copy.querySelectorAll('button')) {
      button.setAttribute('aria-label', `${button.textContent?.trim()}: ${text(row, '.title')}`);
    }
    (row.querySelector('.what') ?? row).append(copy);
    return bar ?? undefined;
  }

  private readonly complain = (event: Event): void => {
    // One place on a page says it.
    const first = document.querySelector('desk-role, desk-page, desk-list');
    if (!(event instanceof CustomEvent) || first !== this) return;
    this.say(String(event.detail));
    this.querySelector('[data-said]')?.classList.remove('visually-hidden');
  };

  private say(sentence: string): void {
    const status = this.querySelector('[data-said]');
    if (status) status.textContent = sentence;
  }
}

const said = { saved: ['saved.', 'no longer saved.'], hidden: ['hidden.', 'shown again.'] } as const;

function slugOf(row: HTMLElement): string {
  return /\/roles\/([^/]+)\/$/.exec(row.querySelector('a')?.pathname ?? '')?.[1] ?? '';
}

function text(row: HTMLElement, selector: string): string {
  return row.querySelector(selector)?.textContent?.trim() ?? '';
}

function stateOf({ applied, seen, outcome }: DeskRole): string {
  if (outcome)
    return { interview: 'Interview', offer: 'Offer', declined: 'Declined', 'no-reply': 'No reply' }[
      outcome.what
    ];
  return applied ? 'You applied' : seen ? 'Seen' : '';
}

customElements.define('desk-list', DeskList);
