/**
 * What a page may load and run: files of the site itself, and nothing that is written into the page. The data of
 * a page for machines is no script, and elements set styles by their properties, which is allowed.
 * `'wasm-unsafe-eval'` is for the search of texts; the names are those of the Trusted Types policies in elements.
 */
const inPage: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default offline page',
};

/** What a page can say itself, for hosts that send no headers: who may frame it is not heard there. */
export const pagePolicy = written(inPage);

export const contentPolicy = written({ ...inPage, 'frame-ancestors': "'none'" });

function written(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
