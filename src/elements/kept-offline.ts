/** Asks the service worker, if there is one, to keep the pages of a role for when there is no connection. */
export function keepOffline(slug: string): void {
  navigator.serviceWorker?.controller?.postMessage({ keep: [`/roles/${slug}/`, `/roles/${slug}.json`] });
}
