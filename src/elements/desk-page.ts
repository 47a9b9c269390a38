import { deskRole, outcomes, withMark, withRole, type Desk, type DeskRole } from '#desk/desk.ts';
import type { ManifestEntry } from '#desk/manifest-file.ts';
import { news } from '#desk/news.ts';
import { siteToday, withMoved } from './desk-check.ts';
import { deskRow } from './desk-row.ts';
import { changeDesk, keptDesk, watchDesk, watchFaults } from './desk-store.ts';

const sections: Record<string, (role: DeskRole) => boolean> = {
  applied: ({ applied }) => applied !== undefined,
  saved: ({ applied, saved }) => applied === undefined && saved !== undefined,
  hidden: ({ applied, saved, hidden }) => !(applied ?? saved) && hidden !== undefined,
  seen: ({ applied, saved, hidden }) => !(applied ?? saved ?? hidden),
};
const most = 4;

/** The page of everything that this browser keeps, and what has become of it on the site. */
class DeskPage extends HTMLElement {
  private ending = new AbortController();
  private today: ((slug: string) => ManifestEntry | string | undefined) | undefined;

  connectedCallback(): void {
    this.ending = new AbortController();
    const { signal } = this.ending;
    this.addEventListener('click', this.act, { signal });
    this.addEventListener('change', this.choose, { signal });
    watchFaults((sentence) => this.say('[data-fault]', sentence), signal);
    this.hidden = false;
    watchDesk(this.show, signal);
    void this.check();
  }

  disconnectedCallback(): void {
    this.ending.abort();
  }

  private async check(): Promise<void> {
    const slugs = keptDesk().roles.map(({ slug }) => slug);
    if (slugs.length === 0) return;
    const today = await siteToday(slugs, Number(this.dataset['files']));
    if (!today) {
      this.say('[data-checked]', 'The site could not be reached, so this is what you kept, unchecked.');
      return;
    }
    this.today = today;
    changeDesk((desk) => withMoved(desk, today));
    this.show(keptDesk());
  }

  private readonly show = (desk: Desk): void => {
    const template = this.querySelector<HTMLTemplateElement>('template[data-row]');
    if (!template) return;
    const focus = focusIn(this);
    for (const [name, belongs] of Object.entries(sections)) {
      const section = this.querySelector<HTMLElement>(`[data-section=${name}]`);
      const roles = desk.roles.filter(belongs).sort(latestFirst);
      if (!section) continue;
      section.hidden = roles.length === 0;
      section.querySelector('ol')?.replaceChildren(...roles.map((role) => this.row(template, role)));
      const count = section.querySelector('[data-count]');
      if (count) count.textContent = String(roles.length);
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-empty]'))
      part.hidden = desk.roles.length > 0;
    for (const part of this.querySelectorAll<HTMLElement>('[data-kept]'))
      part.hidden = desk.roles.length === 0;
    this.list(desk);
    this.compare();
    focus();
  };

  private list({ skills }: Desk): void {
    const section = this.querySelector<HTMLElement>('[data-skills]');
    if (!section) return;
    section.hidden = skills.length === 0;
    section.querySelector('ul')?.replaceChildren(
      ...skills.map(({ slug, name }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `/skills/${slug}/`;
        link.textContent = name;
        item.append(link);
        return item;
      }),
    );
  }

  private row(template: HTMLTemplateElement, role: DeskRole): HTMLElement {
    const entry = this.today?.(role.slug);
    const told = this.today && typeof entry !== 'string' ? news(role, entry, Date.now()) : [];
    return deskRow(template, role, told, document.documentElement.lang);
  }

  private readonly act = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button[data-remove]') : null;
    const role = button && this.roleOf(button);
    if (!role) return;
    // Notes on its requirements stay: they have their own page, and cost someone an evening.
    const { saved: _, hidden: __, seen: ___, applied: ____, outcome: _____, ...rest } = role;
    if (changeDesk((desk) => withRole(desk, rest)))
      this.say('[data-said]', `${role.title} is off your desk.`);
  };

  private readonly choose = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.name === 'compare') this.compare();
    const role = target instanceof HTMLSelectElement ? this.roleOf(target) : undefined;
    if (!(target instanceof HTMLSelectElement) || !role) return;
    const now = new Date().toISOString();
    const what = outcomes.find((outcome) => outcome === target.value);
    const done = changeDesk((desk) => {
      if (target.value === '') return withMark(desk, role, 'applied', undefined);
      const applied = deskRole(withMark(desk, role, 'applied', role.applied ?? now), role.slug);
      const { outcome: _, ...plain } = applied ?? role;
      return withRole(desk, what ? { ...plain, outcome: { what, on: now } } : plain);
    });
    if (done) this.say('[data-said]', `${role.title}: noted.`);
  };

  /** The link that sets the chosen roles side by side: two at least, four at most. */
  private compare(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[name=compare]')];
    const chosen = boxes.filter(({ checked }) => checked).map((box) => this.roleOf(box)?.slug ?? '');
    for (const box of boxes) box.disabled = !box.checked && chosen.length >= most;
    const link = this.querySelector<HTMLAnchorElement>('[data-compare]');
    if (!link) return;
    link.hidden = chosen.length < 2;
    link.href = `${this.dataset['compare']}?roles=${chosen.join(',')}`;
    link.textContent = `Compare these ${chosen.length}`;
  }

  private roleOf(control: Element): DeskRole | undefined {
    return deskRole(keptDesk(), control.closest<HTMLElement>('[data-slug]')?.dataset['slug'] ?? '');
  }

  private say(selector: string, sentence: string): void {
    const place = this.querySelector(selector);
    if (place) place.textContent = sentence;
  }
}

function latestFirst(a: DeskRole, b: DeskRole): number {
  const last = ({ applied, saved, hidden, seen }: DeskRole) => applied ?? saved ?? hidden ?? seen ?? '';
  return last(b).localeCompare(last(a));
}

/**
 * Remembers which control of which role has the focus, and what is ticked, across a writing of the lists. Where
 * the role has gone, the focus goes to the one in its place, or to what comes first.
 */
function focusIn(page: HTMLElement): () => void {
  const active = document.activeElement;
  const slug = active?.closest<HTMLElement>('[data-slug]')?.dataset['slug'];
  const kind = active?.getAttribute('data-name');
  const section = active?.closest<HTMLElement>('[data-section]');
  const place = [...(section?.querySelectorAll<HTMLElement>('[data-slug]') ?? [])].findIndex(
    (row) => row.dataset['slug'] === slug,
  );
  const ticked = [...page.querySelectorAll<HTMLInputElement>('input[name=compare]:checked')].map(
    (box) => box.closest<HTMLElement>('[data-slug]')?.dataset['slug'],
  );
  return () => {
    for (const one of ticked) {
      const box = page.querySelector<HTMLInputElement>(`[data-slug="${one}"] input[name=compare]`);
      if (box) box.checked = true;
    }
    if (slug === undefined) return;
    const left = [...(section?.querySelectorAll<HTMLElement>(`[data-slug] [data-name="${kind}"]`) ?? [])];
    const wanted = [
      page.querySelector<HTMLElement>(`[data-slug="${slug}"] [data-name="${kind}"]`),
      left[Math.min(place, left.length - 1)],
      ...page.querySelectorAll<HTMLElement>('section > h2[tabindex], [data-empty]'),
    ];
    for (const one of wanted) {
      // What is hidden, or folded away, does not take it.
      one?.focus();
      if (one && document.activeElement === one) return;
    }
  };
}

customElements.define('desk-page', DeskPage);
