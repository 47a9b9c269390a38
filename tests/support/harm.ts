import { htmlToHast, type HastNode } from 'satteri';

type Properties = Record<string, unknown>;

/** What a browser would run, apply, frame, follow by itself or ask another host for, in a page of a site. */
export function harm(html: string): string[] {
  return elements(htmlToHast(html)).flatMap(({ tag, properties, text }) => [
    ...Object.keys(properties).flatMap((name) =>
      /^on/i.test(name) || lives.has(name.toLowerCase()) || /pwned/i.test(name) ? [`${tag} ${name}`] : [],
    ),
    ...['href', 'src', 'action', 'formAction', 'poster', 'data', 'xLinkHref'].flatMap((name) => {
      const value = properties[name];
      if (value === undefined) return [];
      const address = String(value);
      const stays = /^(?:\/(?![/\\])|#|\?)/.test(address) || address === '';
      const leads = tag === 'a' && /^(?:https?:\/\/|mailto:|tel:)/.test(address);
      const names = tag === 'link' && !loads(properties) && /^https:\/\//.test(address);
      return stays || leads || names ? [] : [`${tag} ${name}=${address}`];
    }),
    ...(allowed(tag, properties, text) ? [] : [`${tag} ${text.slice(0, 80)}`.trim()]),
  ]);
}

/** Attributes that run, apply or load something by themselves. */
const lives = new Set(['style', 'srcset', 'srcdoc', 'background', 'ping', 'is', 'nonce', 'manifest']);
const forbidden = new Set(
  'style iframe frame frameset object embed applet base portal svg math foreignobject noscript plaintext xmp marquee audio video source track'.split(
    ' ',
  ),
);

function allowed(tag: string, properties: Properties, text: string): boolean {
  if (/pwned/i.test(tag) || forbidden.has(tag)) return false;
  if (tag === 'meta')
    return properties['httpEquiv'] === undefined || policies.test(String(properties['httpEquiv']));
  if (tag !== 'script') return true;
  if (properties['type'] === 'application/ld+json') return isJson(text);
  return String(properties['src'] ?? '').startsWith('/assets/') && text === '';
}

const policies = /^content-security-policy$/i;

function loads({ rel }: Properties): boolean {
  return [rel].flat().some((one) => !/^(?:canonical|alternate|next|prev)$/.test(String(one)));
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function elements(node: HastNode): { tag: string; properties: Properties; text: string }[] {
  const below = 'children' in node ? node.children : [];
  const own =
    node.type === 'element'
      ? [{ tag: node.tagName.toLowerCase(), properties: node.properties, text: textOf(node) }]
      : [];
  return [
    ...own,
    ...below.flatMap(elements),
    ...('content' in node && node.content ? elements(node.content) : []),
  ];
}

function textOf(node: HastNode): string {
  if ('value' in node) return String(node.value);
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
