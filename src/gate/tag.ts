/** What the name of an element says of it. */
export type Tag = {
  name: string;
  /** It stands on lines of its own: its words are no part of the words before them. */
  isBlock: boolean;
  /** No reader reads its words, or reads them as struck out. */
  isUnread: boolean;
  /** It has no end of its own. */
  isVoid: boolean;
  /** What is in it is text, whatever it looks like. */
  isRaw: boolean;
};

/** The tag whose name begins at `from`: the same object for the same name, however it is written. */
export function tagAt(html: string, from: number): Tag {
  let end = from;
  let key = 0;
  for (let sign = html.charCodeAt(end); isOfName(sign); sign = html.charCodeAt(end)) {
    key = (Math.imul(key, 31) + sign) | 0;
    end += 1;
  }
  const likely = byKey.get(key);
  if (likely?.name.length === end - from && html.startsWith(likely.name, from)) return likely;
  const name = html.slice(from, end).toLowerCase();
  const known = byName.get(name) ?? fresh(name);
  byName.set(name, known);
  byKey.set(key, known);
  return known;
}

const byName = new Map<string, Tag>();
/** Found without cutting the name out of the text, which takes longer than all else that is done with a tag. */
const byKey = new Map<number, Tag>();

function fresh(name: string): Tag {
  return {
    name,
    isBlock: blocks.has(name),
    isUnread: unread.has(name),
    isVoid: voids.has(name),
    isRaw: raw.has(name),
  };
}

const blocks = new Set(
  (
    'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const unread = new Set(['del', 'script', 'style', 'template']);
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const raw = new Set(['script', 'style', 'title', 'textarea']);

function isOfName(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 58) || code === 45 || code === 95;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
