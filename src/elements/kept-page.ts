/** Where a kept page comes from: what it says of itself at its top. */
export type Keeping = { address: string; version: string; on: Date; language: string };

/**
 * A page as one file that needs nothing else: its words and its style, without scripts, without what works on
 * the site alone, and with links that lead back to the site.
 */
export function keptPage(page: Document, keeping: Keeping): string {
  const copy = document.implementation.createHTMLDocument(page.title);
  copy.documentElement.lang = page.documentElement.lang;
  const letters = copy.createElement('meta');
  letters.setAttribute('charset', 'utf-8');
  // First: a file has no header that says how its letters are written.
  copy.head.prepend(letters);
  copy.head.append(
    meta(copy, 'robots', 'noindex'),
    meta(copy, 'viewport', 'width=device-width, initial-scale=1'),
    meta(copy, 'color-scheme', 'light dark'),
    policy(copy),
  );

  const main = copy.importNode(page.querySelector('main') ?? page.body, true);
  for (const part of main.querySelectorAll(onSiteAlone)) part.remove();
  for (const link of main.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const written = link.getAttribute('href') ?? '';
    if (!written.startsWith('#')) link.setAttribute('href', new URL(written, keeping.address).href);
  }
  for (const picture of main.querySelectorAll('img')) picture.replaceWith(picture.alt);
  main.prepend(note(copy, keeping));
  copy.body.append(main);
  // Not as an element: the site's own policy, which lets no page hold a style, counts for the copy until it is a file.
  const style = `<style>${styles(page).replaceAll('</', '<\\/')}</style>`;
  return `<!doctype html>\n${copy.documentElement.outerHTML.replace('</head>', () => `${style}</head>`)}\n`;
}

const onSiteAlone =
  'script, template, link, nav, desk-role, role-copy, closing-time, .workings, .related, .forms, desk-list, [hidden]';

function note(copy: Document, { address, version, on, language }: Keeping): HTMLElement {
  const line = copy.createElement('p');
  const link = copy.createElement('a');
  link.href = address;
  link.textContent = address;
  const when = on.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
  line.append(
    `Kept on ${when} from `,
    link,
    `, version ${version}. The advert may have changed or closed since.`,
  );
  return line;
}

/** The rules of the page itself, without typefaces: they would be files. */
function styles(page: Document): string {
  return [...page.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map((rule) => rule.cssText)
    .join('\n');
}

function meta(copy: Document, name: string, content: string): HTMLMetaElement {
  const element = copy.createElement('meta');
  element.name = name;
  element.content = content;
  return element;
}

/** A kept file asks nobody for anything and runs nothing. */
function policy(copy: Document): HTMLMetaElement {
  const element = copy.createElement('meta');
  element.httpEquiv = 'Content-Security-Policy';
  element.content = "default-src 'none'; style-src 'unsafe-inline'";
  return element;
}
