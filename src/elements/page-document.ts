/** A page as a document to read: nothing in it runs or is loaded. */
export function pageDocument(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}

/** A page of the site; `undefined` when it has no such page, or cannot be reached. */
export async function pageAt(path: string): Promise<Document | undefined> {
  try {
    const answer = await fetch(path);
    return answer.ok ? pageDocument(await answer.text()) : undefined;
  } catch {
    return undefined;
  }
}

const policy = globalThis.trustedTypes?.createPolicy('page', { createHTML: (html) => html });
