import { deskRole, withMark, type Desk, type DeskRole } from '#desk/desk.ts';
import { changeDesk, keptDesk, watchDesk, watchFaults } from './desk-store.ts';
import { keepOffline } from './kept-offline.ts';

/**
 * A list of roles with what someone keeps of each: a way to save and to hide it, and whether it was looked at
 * or applied for. Rows that come later, as search's do, get the same. A hidden role leaves a line behind.
 */
class DeskList extends HTMLElement {
  private ending = new AbortController();
  private bySkills = false;
  private readonly watcher = new MutationObserver(() => this.show(keptDesk()));

  connectedCallback(): void {
    this.ending = new AbortController();
    const { signal } = this.ending;
    this.addEventListener('click', this.toggle, { signal });
    watchFaults(this.complain, signal);
    watchDesk(this.show, signal);
    this.watcher.observe(this, { childList: true, subtree: true });
  }

  disconnectedCallback(): void {
    this.ending.abort();
    this.watcher.disconnect();
  }

  private readonly toggle = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('button[data-by-skills]')) {
      this.bySkills = !this.bySkills;
      this.show(keptDesk());
      return;
    }
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
    if (on && mark === 'saved') keepOffline(named.slug);
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
      put(bar, '[data-state]', role ? stateOf(role) : '');
      const own = ownSkills(row, desk);
      put(bar, '[data-own]', own.length === 0 ? '' : `Your skills: ${own.join(', ')}`);
    }
    this.sort(desk);
  };

  /** The rows that name most of someone's skills first, or all as they came; every row stays. */
  private sort(desk: Desk): void {
    const rows = [...this.querySelectorAll<HTMLElement>('.role-row[data-skills]')];
    const list = rows[0]?.parentElement;
    const control = this.querySelector<HTMLElement>('[data-by-skills]');
    // Search has orders of its own.
    if (!list || !control || list.hasAttribute('data-results')) return;
    control.hidden = rows.length < 2 || !rows.some((row) => ownSkills(row, desk).length > 0);
    control.setAttribute('aria-pressed', String(this.bySkills));
    for (const [at, row] of rows.entries()) row.dataset['place'] ??= String(at);
    const count = (row: HTMLElement) => (this.bySkills ? ownSkills(row, desk).length : 0);
    const sorted = rows.toSorted(
      (a, b) => count(b) - count(a) || Number(a.dataset['place']) - Number(b.dataset['place']),
    );
    if (sorted.some((row, at) => row !== rows[at])) list.append(...sorted);
  }

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

  private readonly complain = (sentence: string): void => {
    // One place on a page says it.
    if (document.querySelector('desk-role, desk-page, desk-list') !== this) return;
    this.say(sentence);
    this.querySelector('[data-said]')?.classList.remove('visually-hidden');
  };

  private say(sentence: string): void {
    put(this, '[data-said]', sentence);
  }
}

const said = { saved: ['saved.', 'no longer saved.'], hidden: ['hidden.', 'shown again.'] } as const;

function slugOf(row: HTMLElement): string {
  return /\/roles\/([^/]+)\/$/.exec(row.querySelector('a')?.pathname ?? '')?.[1] ?? '';
}

function ownSkills(row: HTMLElement, { skills }: Desk): string[] {
  const asked = new Set((row.dataset['skills'] ?? '').split(' '));
  return skills.filter(({ slug }) => asked.has(slug)).map(({ name }) => name);
}

/** Writes only what is not there yet: the list is being watched. */
function put(within: HTMLElement, selector: string, words: string): void {
  const place = within.querySelector(selector);
  if (place && place.textContent !== words) place.textContent = words;
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
