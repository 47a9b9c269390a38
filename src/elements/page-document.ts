/** A page as a document to read: nothing in it runs or is loaded. */
export function pageDocument(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}

const policy = globalThis.trustedTypes?.createPolicy('page', { createHTML: (html) => html });
