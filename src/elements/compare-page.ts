import type { ComparedFact, ComparedRole } from '#desk/compared-role.ts';
import { comparedRequirements, comparedRows } from '#desk/compared-rows.ts';
import { scales } from '#desk/pay-scale.ts';
import type { PayAssumptions } from '#domain/annual-pay.ts';
import { comparedRole } from './compare-role.ts';
import { isSlug } from './role-file.ts';

const most = 4;

/** Roles side by side: those that the address names, `?roles=one,other`. */
class ComparePage extends HTMLElement {
  private ending = new AbortController();
  private turn = 0;

  connectedCallback(): void {
    this.ending = new AbortController();
    const { signal } = this.ending;
    addEventListener('popstate', () => void this.show(), { signal });
    this.addEventListener('click', this.leaveOut, { signal });
    this.addEventListener('change', this.narrow, { signal });
    this.hidden = false;
    void this.show();
  }

  disconnectedCallback(): void {
    this.ending.abort();
  }

  private async show(): Promise<void> {
    const turn = ++this.turn;
    const slugs = asked();
    const found = await Promise.all(slugs.map(comparedRole));
    if (turn !== this.turn) return;
    const roles = found.filter((role) => role !== undefined);
    const missing = slugs.filter((_, at) => found[at] === undefined);
    this.say(
      missing.length === 0
        ? ''
        : `Not found, or out of reach: ${missing.map((slug) => `“${slug}”`).join(', ')}.`,
    );
    for (const part of this.querySelectorAll<HTMLElement>('[data-few]')) part.hidden = roles.length > 0;
    for (const part of this.querySelectorAll<HTMLElement>('[data-found]')) part.hidden = roles.length === 0;
    this.write(roles);
  }

  private write(roles: ComparedRole[]): void {
    const rows = [
      this.payRow(roles),
      ...comparedRows(roles).map(({ label, differs, cells }) =>
        row(
          label,
          differs,
          roles,
          cells.map((cell) => [fact(cell)]),
        ),
      ),
      ...this.requirementRows(roles),
      row(
        'Does not say',
        true,
        roles,
        roles.map(({ silent }) => [
          list(
            silent.map(({ label, question }) => [make('strong', `${label}.`), ` ${question}`]),
            'Nothing that is usually asked is left out.',
          ),
        ]),
      ),
    ];
    this.querySelector('thead tr')?.replaceChildren(
      make('td'),
      ...roles.map((role) => head(role, roles.length)),
    );
    this.querySelector('tbody')?.replaceChildren(...rows);
  }

  private payRow(roles: ComparedRole[]): HTMLElement {
    // Written by the server.
    const assumptions = JSON.parse(this.dataset['assumptions'] ?? '') as PayAssumptions;
    const found = scales(roles, assumptions, document.documentElement.lang);
    const cells = roles.map((role) => {
      const scale = found.find(({ bars }) => bars.has(role));
      const bar = scale?.bars.get(role);
      if (!scale || !bar) return [make('em', 'not said')];
      const line = make('span');
      line.className = 'scale';
      line.dataset['kind'] = role.pay.kind;
      line.dataset['open'] = bar.open;
      line.style.setProperty('--from', String(bar.from));
      line.style.setProperty('--to', String(bar.to));
      const note = make('span', role.pay.kind === 'estimated' ? 'from an estimate' : `of ${scale.top}`);
      note.className = 'soft';
      return [make('span', bar.text), line, note];
    });
    return row('A year', true, roles, cells);
  }

  private requirementRows(roles: ComparedRole[]): HTMLElement[] {
    const asked = comparedRequirements(roles);
    const own = asked.map((role) => [
      list(
        role.own.map((text) => [text]),
        'Nothing.',
      ),
    ]);
    const shared = asked.map((role) => [
      list(
        role.shared.map(({ text, like }) => {
          const note = make('span', ` Like ${like}.`);
          note.className = 'soft';
          return [text, note];
        }),
        'Nothing.',
      ),
    ]);
    return roles.length < 2
      ? [row('Asks for', true, roles, own)]
      : [row('Only here', true, roles, own), row('Also elsewhere', false, roles, shared)];
  }

  private readonly leaveOut = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-leave]') : null;
    if (!button) return;
    const left = asked().filter((slug) => slug !== button.dataset['leave']);
    const title = button.closest('th')?.querySelector('a')?.textContent ?? '';
    history.pushState(null, '', `?roles=${left.join(',')}`);
    void this.show().then(() => {
      document.querySelector('main')?.focus();
      this.say(`${title} is left out.`, '[data-said]');
    });
  };

  private readonly narrow = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.name === 'differing') {
      this.toggleAttribute('data-differing', target.checked);
    }
  };

  private say(sentence: string, selector = '[data-fault]'): void {
    const place = this.querySelector(selector);
    if (place) place.textContent = sentence;
  }
}

/** The roles that the address names, four at most, none twice. */
function asked(): string[] {
  const named = (new URLSearchParams(location.search).get('roles') ?? '').split(',');
  return [...new Set(named.filter(isSlug))].slice(0, most);
}

function head({ title, employer, slug, notice }: ComparedRole, count: number): HTMLElement {
  const cell = make('th');
  cell.scope = 'col';
  const link = make('a', title);
  link.href = `/roles/${slug}/`;
  const by = make('span', employer);
  cell.append(link, by);
  if (notice) cell.append(make('strong', notice));
  if (count > 1) {
    const button = make('button', 'Leave out');
    button.type = 'button';
    button.dataset['leave'] = slug;
    button.setAttribute('aria-label', `Leave out: ${title}`);
    cell.append(button);
  }
  return cell;
}

function row(
  label: string,
  differs: boolean,
  roles: readonly ComparedRole[],
  cells: readonly (Node | string)[][],
): HTMLElement {
  const line = make('tr');
  line.dataset['differs'] = String(differs);
  const name = make('th', label);
  name.scope = 'row';
  line.append(name);
  for (const [at, parts] of cells.entries()) {
    const cell = make('td');
    cell.dataset['of'] = roles[at]?.title ?? '';
    cell.append(...parts);
    line.append(cell);
  }
  return line;
}

function fact(cell: ComparedFact | undefined): HTMLElement {
  // A line that the page of the role does not have does not concern it.
  if (!cell) return make('span', '–');
  const place = make('span', cell.kind === 'unknown' ? 'not said' : cell.value);
  place.dataset['kind'] = cell.kind;
  if (cell.kind === 'unknown') return place;
  const source = make('span', cell.source);
  source.className = 'source';
  place.append(source);
  return place;
}

function list(items: readonly (Node | string)[][], none: string): HTMLElement {
  if (items.length === 0) return make('span', none);
  const whole = make('ul');
  whole.append(
    ...items.map((parts) => {
      const item = make('li');
      item.append(...parts);
      return item;
    }),
  );
  return whole;
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  return element;
}

customElements.define('compare-page', ComparePage);
