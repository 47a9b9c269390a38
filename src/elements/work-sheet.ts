import { deskRole, withRole } from '#desk/desk.ts';
import { evidence, worksheet, worksheetMarkdown, type Worksheet } from '#desk/worksheet.ts';
import { changeDesk, watchFaults, keptDesk } from './desk-store.ts';
import { download } from './download.ts';
import { pageAt } from './page-document.ts';
import { roleFile } from './role-file.ts';

/** What a role asks for (`?role=`), to be ticked and noted; kept on the desk at every change. */
class WorkSheet extends HTMLElement {
  private ending = new AbortController();
  private advert: { slug: string; title: string; employer: string } | undefined;
  private sheet: Worksheet = { lines: [], past: [] };

  connectedCallback(): void {
    this.ending = new AbortController();
    const { signal } = this.ending;
    this.addEventListener('input', this.keep, { signal });
    this.querySelector('[data-print]')?.addEventListener('click', () => print(), { signal });
    this.querySelector('[data-markdown]')?.addEventListener('click', this.save, { signal });
    watchFaults((sentence) => this.say('[data-fault]', sentence), signal);
    this.hidden = false;
    void this.show(new URLSearchParams(location.search).get('role') ?? '');
  }

  disconnectedCallback(): void {
    this.ending.abort();
  }

  private async show(slug: string): Promise<void> {
    const kept = deskRole(keptDesk(), slug);
    const file = await roleFile(slug);
    if (!file && !kept) {
      this.say(
        '[data-fault]',
        'Choose a role first: its page leads here. This address names none that the site has.',
      );
      return;
    }
    this.advert = {
      slug,
      title: file?.title ?? kept?.title ?? '',
      employer: file?.employer.name ?? kept?.employer ?? '',
    };
    this.sheet = worksheet(file?.requirements ?? [], kept?.evidence ?? []);
    if (!file) this.say('[data-fault]', 'The advert could not be read, so these are your notes alone.');
    const link = this.querySelector<HTMLAnchorElement>('[data-role]');
    if (link) {
      link.textContent = `${this.advert.title}, ${this.advert.employer}`;
      link.href = `/roles/${slug}/`;
    }
    this.write();
    for (const part of this.querySelectorAll<HTMLElement>('[data-found]')) part.hidden = false;
    void this.advise(slug);
  }

  private write(): void {
    const { lines, past } = this.sheet;
    const parts: Record<string, Worksheet['past']> = {
      essential: lines.filter(({ level }) => level === 'essential'),
      desirable: lines.filter(({ level }) => level === 'desirable'),
      past,
    };
    const template = this.querySelector<HTMLTemplateElement>('template');
    for (const [name, items] of Object.entries(parts)) {
      const section = this.querySelector<HTMLElement>(`[data-part=${name}]`);
      if (!section || !template) continue;
      section.hidden = items.length === 0;
      section.querySelector('ol')?.replaceChildren(...items.map((item) => row(template, item)));
    }
    if (lines.length + past.length === 0) {
      this.say('[data-fault]', 'This advert has no list of requirements to tick.');
    }
    this.count();
  }

  private readonly keep = ({ target }: Event): void => {
    const item = target instanceof Element ? target.closest('li') : null;
    const name = item?.querySelector('[data-requirement]')?.textContent;
    const line = [...this.sheet.lines, ...this.sheet.past].find(({ requirement }) => requirement === name);
    const { advert: role } = this;
    if (!item || !line || !role) return;
    line.met = item.querySelector('input')?.checked ?? false;
    line.note = item.querySelector('textarea')?.value ?? '';
    mirror(item, line.note);
    const done = changeDesk((desk) =>
      withRole(desk, { ...(deskRole(desk, role.slug) ?? role), evidence: evidence(this.sheet) }),
    );
    if (done) this.count();
  };

  private count(): void {
    const { lines } = this.sheet;
    const ticked = lines.filter(({ met }) => met).length;
    this.say(
      '[data-count]',
      lines.length === 0 ? '' : `${ticked} of ${lines.length} ticked. Kept on this device.`,
    );
  }

  private readonly save = (): void => {
    if (!this.advert) return;
    const address = new URL(`/roles/${this.advert.slug}/`, location.href).href;
    download(
      `${this.advert.slug}.md`,
      'text/markdown',
      worksheetMarkdown({ ...this.advert, address }, this.sheet),
    );
  };

  /** The guides that the page of the role recommends. */
  private async advise(slug: string): Promise<void> {
    const page = await pageAt(`/roles/${slug}/`);
    const found = [...(page?.querySelectorAll<HTMLAnchorElement>('.apart a[href^="/guides/"]') ?? [])];
    const section = this.querySelector<HTMLElement>('[data-guides]');
    if (!section || found.length === 0) return;
    section.querySelector('ul')?.replaceChildren(
      ...found.map((link) => {
        const item = document.createElement('li');
        const copy = document.createElement('a');
        copy.href = link.getAttribute('href') ?? '';
        copy.textContent = link.textContent?.trim() ?? '';
        item.append(copy);
        return item;
      }),
    );
    section.hidden = false;
  }

  private say(selector: string, sentence: string): void {
    const place = this.querySelector(selector);
    if (place && place.textContent !== sentence) place.textContent = sentence;
  }
}

let rows = 0;

function row(
  template: HTMLTemplateElement,
  { requirement, met, note }: Worksheet['past'][number],
): HTMLElement {
  // The template holds one element.
  const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  const words = item.querySelector('[data-requirement]');
  const box = item.querySelector('input');
  const field = item.querySelector('textarea');
  if (words) {
    words.textContent = requirement;
    words.id = `requirement-${++rows}`;
  }
  if (box) box.checked = met;
  if (field) {
    field.value = note;
    field.setAttribute('aria-describedby', words?.id ?? '');
  }
  mirror(item, note);
  return item;
}

/** Fields are cut off on paper; their words are not. */
function mirror(item: Element, note: string): void {
  const paper = item.querySelector('[data-paper]');
  if (paper) paper.textContent = note;
}

customElements.define('work-sheet', WorkSheet);
