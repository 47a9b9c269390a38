/** Lets the browser keep visited pages, once the page itself is there. Without it the site works as it is. */
if ('serviceWorker' in navigator && import.meta.env.PROD) {
  const worker = '/sw.js';
  const policy = globalThis.trustedTypes?.createPolicy('offline', { createScriptURL: () => worker });
  const start = async () => {
    try {
      await navigator.serviceWorker.register(policy?.createScriptURL(worker) ?? worker);
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage({ keep: [location.pathname] });
    } catch {
      // Kept from it by its settings, the browser shows the site as it is.
    }
  };
  // What someone came for is loaded first.
  addEventListener('load', () => setTimeout(() => void start(), 5000));
}
