/**
 * JSON that may stand inside a script element as it is: no `<` can end the element or open a comment
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export function serialise(markup: object): string {
  return JSON.stringify(markup).replace(/[<\u2028\u2029]/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };
