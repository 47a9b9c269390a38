/** Prints the advert, or hands it over as one file (`data-name`) with its version (`data-version`). */
class RoleCopy extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', this.act);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.act);
  }

  private readonly act = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.hasAttribute('data-print')) print();
    if (button?.hasAttribute('data-keep')) void this.keep();
  };

  private async keep(): Promise<void> {
    const [{ download }, { keptPage }] = await Promise.all([
      import('./download.ts'),
      import('./kept-page.ts'),
    ]);
    const { name = 'advert', version = '' } = this.dataset;
    const address = new URL(location.pathname, location.href).href;
    const language = document.documentElement.lang;
    download(`${name}.html`, 'text/html', keptPage(document, { address, version, on: new Date(), language }));
    const said = this.querySelector('[role=status]');
    if (said) said.textContent = 'Downloaded as one file.';
  }
}

customElements.define('role-copy', RoleCopy);
