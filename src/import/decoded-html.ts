import { parse } from 'node-html-parser';

/** HTML that was escaped once more than it should be, as HTML; what was done is added to `repairs`. */
export function decodedHtml(html: string, repairs: Set<string>): string {
  const isEscaped = /&lt;\/?[a-z][^&]*&gt;/i.test(html) && !/<\/?[a-z][^<>]*>/i.test(html);
  if (!isEscaped) return html;
  repairs.add('The markup of the text was escaped once too often; it was read as markup.');
  return parse(html).text;
}
