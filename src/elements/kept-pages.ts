import { pageDocument } from './page-document.ts';

/** Lists the pages that the browser has kept, by their titles: roles, and then all others. */
class KeptPages extends HTMLElement {
  connectedCallback(): void {
    void this.show();
  }

  private async show(): Promise<void> {
    const pages = 'caches' in window ? await keptPages() : [];
    for (const [name, isOne] of Object.entries(parts)) {
      const section = this.querySelector<HTMLElement>(`[data-part=${name}]`);
      const found = pages.filter(({ path }) => isOne(path));
      if (!section) continue;
      section.hidden = found.length === 0;
      section.querySelector('ul')?.replaceChildren(...found.map(item));
    }
  }
}

const isRole = (path: string) => /^\/roles\/[^/]+\/$/.test(path);
const parts: Record<string, (path: string) => boolean> = {
  roles: isRole,
  others: (path) => !isRole(path) && path !== '/offline/',
};

type KeptPage = { path: string; title: string };

async function keptPages(): Promise<KeptPage[]> {
  try {
    const cache = await caches.open('pages');
    const found = await Promise.all(
      (await cache.keys()).map(async (request) => {
        const html = (await (await cache.match(request))?.text()) ?? '';
        const { title } = pageDocument(html);
        return { path: new URL(request.url).pathname, title };
      }),
    );
    return found.filter(({ title }) => title !== '').sort((a, b) => a.title.localeCompare(b.title));
  } catch {
    return [];
  }
}

function item({ path, title }: KeptPage): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  line.append(link);
  return line;
}

customElements.define('kept-pages', KeptPages);
