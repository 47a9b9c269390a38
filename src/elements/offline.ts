/** Lets the browser keep visited pages. Without it, or kept from it, it shows the site as it is. */
if ('serviceWorker' in navigator && import.meta.env.PROD) {
  const { serviceWorker } = navigator;
  const worker = '/sw.js';
  const policy = globalThis.trustedTypes?.createPolicy('offline', { createScriptURL: () => worker });
  const start = () => {
    // A browser that is told to keep nothing says no.
    serviceWorker.register(policy?.createScriptURL(worker) ?? worker).catch(() => {});
  };
  // What someone came for is loaded first.
  addEventListener('load', () => setTimeout(start, 5000));
}
