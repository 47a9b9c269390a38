import { deskFile, readDesk } from '#desk/desk-file.ts';
import { mergedDesk } from '#desk/merged-desk.ts';
import { changeDesk, forgetDesk, keptDesk, unreadableDesk } from './desk-store.ts';
import { download } from './download.ts';

/** In bytes: a file of more is not even opened. */
const largest = 4_000_000;

/** Takes the desk along, brings one in, hands out its closing dates, and clears it. */
class DeskTools extends HTMLElement {
  private ending = new AbortController();

  connectedCallback(): void {
    this.ending = new AbortController();
    const { signal } = this.ending;
    this.on('[data-export]', () => download('desk.json', 'application/json', deskFile(keptDesk())), signal);
    this.on('[data-calendar]', () => this.calendar(), signal);
    this.on('[data-clear]', () => this.querySelector('dialog')?.showModal(), signal);
    this.on('[data-clear-now]', () => this.clear(), signal);
    this.on('[data-rescue]', () => download('unreadable.txt', 'text/plain', unreadableDesk() ?? ''), signal);
    const file = this.querySelector<HTMLInputElement>('input[type=file]');
    file?.addEventListener('change', () => void this.bring(file), { signal });
    const rescue = this.querySelector<HTMLElement>('[data-rescue]');
    if (rescue) rescue.hidden = unreadableDesk() === undefined;
  }

  disconnectedCallback(): void {
    this.ending.abort();
  }

  private on(selector: string, act: () => unknown, signal: AbortSignal): void {
    this.querySelector(selector)?.addEventListener('click', () => void act(), { signal });
  }

  private async bring(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const read =
      file.size > largest
        ? { fault: 'This is too long to be a desk: 2 MB is the most.' }
        : readDesk(await file.text());
    if ('fault' in read) {
      this.say(`“${file.name}” was not taken in, and nothing here has changed. ${read.fault}`);
      return;
    }
    const done = changeDesk((desk) => mergedDesk(desk, read.desk));
    if (done) this.say(`“${file.name}” was taken in: ${read.desk.roles.length} roles, beside what was here.`);
  }

  /** One calendar of the files that stand beside the roles; a role without a closing date has none. */
  private async calendar(): Promise<void> {
    const kept = keptDesk().roles.filter(({ saved, applied }) => saved ?? applied);
    const files = await Promise.all(
      kept.map(async ({ slug }) => {
        try {
          const answer = await fetch(`/roles/${slug}/closing.ics`);
          return answer.ok ? await answer.text() : '';
        } catch {
          return '';
        }
      }),
    );
    const events = files.flatMap((file) => file.match(/BEGIN:VEVENT\r\n[^]*?END:VEVENT\r\n/g) ?? []);
    if (events.length === 0) {
      this.say('None of your saved roles has a closing date that is still to come.');
      return;
    }
    const head = /^[^]*?(?=BEGIN:VEVENT)/.exec(
      files.find((file) => file.includes('BEGIN:VEVENT')) ?? '',
    )?.[0];
    const named = head?.replace(/X-WR-CALNAME:[^]*?\r\n(?! )/, 'X-WR-CALNAME:Saved roles: closing dates\r\n');
    download('closing-dates.ics', 'text/calendar', `${named ?? ''}${events.join('')}END:VCALENDAR\r\n`);
    this.say(`Closing dates of ${events.length} of ${kept.length} roles; the others name none.`);
  }

  private clear(): void {
    forgetDesk();
    this.querySelector('dialog')?.close();
    this.say('Everything is cleared from this browser.');
    document.querySelector('main')?.focus();
  }

  private say(sentence: string): void {
    const place = this.querySelector('[data-told]');
    if (place) place.textContent = sentence;
  }
}

customElements.define('desk-tools', DeskTools);
