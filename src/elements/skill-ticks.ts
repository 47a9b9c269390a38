import { withSkill, type Desk } from '#desk/desk.ts';
import { changeDesk, watchDesk, watchFaults } from './desk-store.ts';

/** Skills that someone ticks as their own: buttons with `data-skill`, hidden until this runs. */
class SkillTicks extends HTMLElement {
  private ending = new AbortController();

  connectedCallback(): void {
    this.ending = new AbortController();
    const { signal } = this.ending;
    this.addEventListener('click', this.toggle, { signal });
    watchFaults((sentence) => this.say(sentence), signal);
    for (const button of this.buttons()) button.hidden = false;
    watchDesk(this.show, signal);
  }

  disconnectedCallback(): void {
    this.ending.abort();
  }

  private buttons() {
    return this.querySelectorAll<HTMLElement>('button[data-skill]');
  }

  private readonly toggle = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-skill]') : null;
    const { skill: slug, name } = button?.dataset ?? {};
    if (!button || slug === undefined || name === undefined) return;
    const has = button.getAttribute('aria-pressed') !== 'true';
    if (changeDesk((desk) => withSkill(desk, { slug, name }, has))) {
      this.say(has ? 'One of your skills, on this device.' : 'No longer one of your skills.');
    }
  };

  private readonly show = ({ skills }: Desk): void => {
    for (const button of this.buttons()) {
      button.setAttribute(
        'aria-pressed',
        String(skills.some(({ slug }) => slug === button.dataset['skill'])),
      );
    }
    const count = this.querySelector<HTMLElement>('[data-count]');
    if (count) count.textContent = skills.length === 0 ? '' : `${skills.length} ticked.`;
  };

  private say(sentence: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = sentence;
  }
}

customElements.define('skill-ticks', SkillTicks);
