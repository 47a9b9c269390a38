/** A page that only leads on, as Astro writes it too. */
export function leadingOn(to: string, origin: string): string {
  const address = new URL(to, origin).href;
  return `<!doctype html><title>Redirecting to: ${to}</title><meta http-equiv="refresh" content="0;url=${to}"><meta name="robots" content="noindex"><link rel="canonical" href="${address}"><body><a href="${to}">Redirecting to <code>${to}</code></a></body>`;
}
