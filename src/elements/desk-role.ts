import { deskRole, outcomes, withMark, withRole, type Desk, type DeskRole, type Mark } from '#desk/desk.ts';
import { changeDesk, watchDesk, watchFaults } from './desk-store.ts';
import { keepOffline } from './kept-offline.ts';

const words: Record<'saved' | 'hidden' | 'applied', [on: string, off: string]> = {
  saved: ['Saved on this device.', 'No longer saved.'],
  hidden: ['Hidden from lists on this device.', 'Shown in lists again.'],
  applied: ['Noted: you applied.', 'No longer noted as applied.'],
};

/** What someone keeps of the role whose page this is; of those who keep something also that they looked at it. */
class DeskRoleElement extends HTMLElement {
  private ending = new AbortController();

  connectedCallback(): void {
    this.ending = new AbortController();
    const { signal } = this.ending;
    this.addEventListener('click', this.toggle, { signal });
    this.addEventListener('change', this.choose, { signal });
    watchFaults((sentence) => this.say(sentence), signal);
    this.hidden = false;
    watchDesk(this.show, signal);
    changeDesk(this.looked);
  }

  disconnectedCallback(): void {
    this.ending.abort();
  }

  /** Nothing is noted of those who keep no desk. */
  private readonly looked = (desk: Desk): Desk => {
    if (desk.roles.length + desk.skills.length === 0) return desk;
    const { version, closes } = this.dataset;
    const seen = withMark(desk, this.named(), 'seen', new Date().toISOString());
    const role = deskRole(seen, this.named().slug);
    return role ? withRole(seen, { ...role, ...(version && { version }), ...(closes && { closes }) }) : seen;
  };

  private readonly toggle = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-mark]') : null;
    const mark = button?.dataset['mark'] as keyof typeof words | undefined;
    if (!button || !mark) return;
    const on = button.getAttribute('aria-pressed') !== 'true';
    const at = on ? new Date().toISOString() : undefined;
    const done = changeDesk((desk) => this.looked(withMark(desk, this.named(), mark satisfies Mark, at)));
    if (done && on && mark === 'saved') keepOffline(this.named().slug);
    if (done) this.say(words[mark][on ? 0 : 1]);
  };

  private readonly choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const what = outcomes.find((outcome) => outcome === target.value);
    const done = changeDesk((desk) => {
      const known: DeskRole = deskRole(desk, this.named().slug) ?? this.named();
      const { outcome: _, ...role } = known;
      return withRole(desk, what ? { ...role, outcome: { what, on: new Date().toISOString() } } : role);
    });
    if (done) this.say('Noted.');
  };

  private readonly show = (desk: Desk): void => {
    const role = deskRole(desk, this.named().slug);
    for (const button of this.querySelectorAll<HTMLElement>('button[data-mark]')) {
      const on = role?.[button.dataset['mark'] as Mark] !== undefined;
      button.setAttribute('aria-pressed', String(on));
    }
    const choice = this.querySelector('select');
    if (!choice?.parentElement) return;
    choice.parentElement.hidden = role?.applied === undefined;
    choice.value = role?.outcome?.what ?? '';
  };

  private say(sentence: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = sentence;
  }

  private named() {
    const { slug = '', title = '', employer = '' } = this.dataset;
    return { slug, title, employer };
  }
}

customElements.define('desk-role', DeskRoleElement);
