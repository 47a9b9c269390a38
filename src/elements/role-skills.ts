import type { Desk } from '#desk/desk.ts';
import type { NamedSkill } from '#domain/line-match.ts';
import { watchDesk } from './desk-store.ts';

/**
 * Says on the page of a role which of its requirements name a skill that someone has ticked. `data-skills`
 * holds the skills of the role; what finds them comes only to those who ticked one of them.
 */
class RoleSkills extends HTMLElement {
  private ending = new AbortController();

  connectedCallback(): void {
    this.ending = new AbortController();
    watchDesk((desk) => void this.show(desk), this.ending.signal);
  }

  disconnectedCallback(): void {
    this.ending.abort();
  }

  private async show({ skills }: Desk): Promise<void> {
    const asked = JSON.parse(this.dataset['skills'] ?? '[]') as NamedSkill[];
    const own = asked.filter(({ slug }) => skills.some((skill) => skill.slug === slug));
    for (const note of document.querySelectorAll('[data-own-skills]')) note.remove();
    const words = this.querySelector('[data-words]');
    this.hidden = own.length === 0;
    if (!words || own.length === 0) return;
    words.textContent = own.map(({ name }) => name).join(', ');
    const { skillReader } = await import('#domain/line-match.ts');
    const named = skillReader(own);
    for (const item of document.querySelectorAll('.requirements li')) {
      const found = named(item.textContent ?? '').map(
        (slug) => own.find((skill) => skill.slug === slug)?.name,
      );
      if (found.length === 0 || item.querySelector('[data-own-skills]')) continue;
      const note = document.createElement('span');
      note.dataset['ownSkills'] = '';
      note.className = 'soft';
      note.textContent = ` (you ticked ${found.join(', ')})`;
      item.append(note);
    }
  }
}

customElements.define('role-skills', RoleSkills);
