/** The part of a page that its element cannot do without. */
export function part<Part extends HTMLElement>(within: ParentNode, selector: string): Part {
  const found = within.querySelector<Part>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

/** A copy of what a template of the server holds: one element. */
export function copy<Part extends HTMLElement>(within: ParentNode, selector: string): Part {
  const { content } = part<HTMLTemplateElement>(within, selector);
  // Each template of a search holds one element.
  return content.firstElementChild!.cloneNode(true) as Part;
}
