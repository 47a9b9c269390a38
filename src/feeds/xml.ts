const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A document in UTF-8 around its root element (https://www.w3.org/TR/xml/). */
export function xmlDocument(root: string): string {
  return `${declaration}${root}\n`;
}

/** The same of a root that is long: what stands before its lines, which begin with a line break each, and after them. */
export function xmlFrame(root: string): { before: string; after: string } {
  return { before: `${declaration}<${root}>`, after: `\n</${root}>\n` };
}

/** An element; `content` is XML already. An attribute without a value is left out. */
export function element(
  name: string,
  content: string,
  attributes: Record<string, string | undefined> = {},
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value = '']) => ` ${key}="${text(value).replaceAll('"', '&quot;')}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Plain text as XML. */
export function text(value: string): string {
  return permitted(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text or HTML as it is, for readers that take no entities. */
export function cdata(value: string): string {
  return `<![CDATA[${permitted(value).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function permitted(value: string): string {
  // Nearly every text is, which takes long to find out by characters that may be of two units.
  if (!suspect.test(value)) return value;
  return value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

const suspect = /[\0-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
