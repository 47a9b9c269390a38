/** Lets the browser keep visited pages, once the page itself is there. Without it the site works as it is. */
if ('serviceWorker' in navigator && import.meta.env.PROD) {
  addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  });
}
