import { contractWays, payAnswer, type PayAnswer } from '#desk/pay-answer.ts';
import {
  number,
  numberFields,
  payInputs,
  payQuery,
  type NumberField,
  type PayInputs,
} from '#desk/pay-inputs.ts';
import { paySource } from './pay-source.ts';

/**
 * Works out what pay comes to, from what is typed (`data-standard` to begin with) and from the address of the
 * page, which follows.
 */
class PayWorkbench extends HTMLElement {
  private standard: PayInputs | undefined;
  /** The role that the pay is of, by its address, if the page was reached from one. */
  private slug: string | undefined;

  connectedCallback(): void {
    this.standard = JSON.parse(this.dataset['standard'] ?? '') as PayInputs;
    const query = new URLSearchParams(location.search);
    this.fill(payInputs(query, this.standard));
    this.slug = query.get('role') ?? undefined;
    void this.name();
    this.hidden = false;
    this.addEventListener('input', this.answer);
    this.answer();
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.answer);
  }

  private async name(): Promise<void> {
    const source = this.slug === undefined ? undefined : await paySource(this.slug);
    const line = this.querySelector<HTMLElement>('[data-role]');
    const link = line?.querySelector('a');
    if (!source) this.slug = undefined;
    if (!source || !line || !link) return;
    link.textContent = source.title;
    link.href = source.path;
    this.say('[data-said]', source.said);
    line.hidden = false;
  }

  private fill(inputs: PayInputs): void {
    for (const [name, value] of Object.entries(inputs)) {
      const control = this.control(name);
      if (control instanceof HTMLInputElement && control.type === 'checkbox')
        control.checked = value === true;
      else if (control) control.value = value === undefined ? '' : String(value);
    }
  }

  private readonly answer = (): void => {
    const { standard } = this;
    if (!standard) return;
    const { inputs, fault } = this.typed(standard);
    const answer = payAnswer(inputs, this.dataset['language'] ?? 'en');
    this.show(fault ? { ...answer, fault } : answer);
    this.keep(payQuery(inputs, standard));
  };

  /** What stands in the form, and a sentence on the first field that cannot be read. */
  private typed(standard: PayInputs): { inputs: PayInputs; fault: string } {
    const inputs = { ...standard };
    let fault = '';
    for (const name of Object.keys(numberFields) as NumberField[]) {
      const control = this.control(name);
      if (!control) continue;
      const value = number(control.value, name);
      const isBound = name === 'min' || name === 'max';
      const wrong = value === undefined && (control.value.trim() !== '' || !isBound);
      if (wrong) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
      if (wrong) {
        const { least, most } = numberFields[name];
        fault ||= `“${control.labels?.[0]?.textContent?.trim() ?? name}” takes a number from ${least} to ${most.toLocaleString()}.`;
      }
      if (!wrong) inputs[name] = value;
    }
    inputs.currency = this.control('currency')?.value ?? standard.currency;
    inputs.per = (this.control('per')?.value ?? standard.per) as PayInputs['per'];
    inputs.paid = this.checked('paid');
    inputs.contract = this.checked('contract');
    return { inputs, fault };
  }

  private show({ periods, assumption, contract, fault }: PayAnswer): void {
    this.say('[data-fault]', fault);
    this.say('[data-assumption]', assumption);
    for (const [period, { pay, pension }] of Object.entries(periods)) {
      this.say(`[data-period=${period}] [data-pay]`, pay);
      this.say(`[data-period=${period}] td[data-pension]`, pension);
    }
    const withPension = this.control('pension')?.value.trim() !== '0';
    for (const cell of this.querySelectorAll<HTMLElement>('[data-pension]')) cell.hidden = !withPension;
    const section = this.querySelector<HTMLElement>('[data-contract]');
    if (section) section.hidden = contract === undefined;
    for (const row of this.querySelectorAll<HTMLElement>('[data-row]')) {
      for (const way of contractWays) {
        const cell = row.querySelector(`[data-way=${way}]`);
        if (cell) cell.textContent = contract?.[way][row.dataset['row'] ?? ''] ?? '–';
      }
    }
  }

  private keep(query: URLSearchParams): void {
    const address = new URL(location.href);
    if (this.slug !== undefined) query.set('role', this.slug);
    address.search = String(query);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
    this.querySelector('[data-address]')?.setAttribute('href', address.href);
  }

  private say(selector: string, text: string): void {
    const place = this.querySelector(selector);
    if (place && place.textContent !== text) place.textContent = text;
  }

  private control(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector(`[name="${name}"]`);
  }

  private checked(name: string): boolean {
    const control = this.control(name);
    return control instanceof HTMLInputElement && control.checked;
  }
}

customElements.define('pay-workbench', PayWorkbench);
