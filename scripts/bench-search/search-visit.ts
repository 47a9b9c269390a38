import type { Browser } from '@playwright/test';

/** What a person sees of the search page: where one types, and where the results appear. */
const parts = { path: '/search/', box: 'input[name=q]', list: '[data-list=roles]' };

/** In milliseconds: for so long nothing changes in the list before it counts as settled. */
const quiet = 500;
/** In milliseconds: what has not settled by then is taken as it is. */
const longest = 10_000;
/** In milliseconds: as people do who type fast. */
const betweenKeys = 60;

/** A visit to the search page in a browser that has nothing in its cache. */
export type SearchVisit = {
  /** Types a word and waits for the first results: how long from the first key press, and when that was. */
  begin: (word: string) => Promise<{ took: number; inSight: number }>;
  /** Presses a key, waits until the list has settled, and says when it was painted after the key press. */
  press: (key: string) => Promise<number[]>;
  leave: () => Promise<void>;
};

/**
 * All times are in milliseconds, `inSight` since 1970. They run from the time that the browser itself stamps on
 * the trusted key event to the start of the second animation frame after the list has changed, when the frame
 * that shows it has been made.
 */
export async function searchVisit(browser: Browser, address: string): Promise<SearchVisit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watchList, parts.list);
  await page.goto(address + parts.path);
  await page.locator(parts.box).click();
  return {
    async begin(word) {
      await page.keyboard.type(word, { delay: betweenKeys });
      await page.waitForFunction(() => performance.getEntriesByName('results painted').length > 0);
      return page.evaluate(beginning);
    },
    async press(key) {
      await page.keyboard.press(key);
      return page.evaluate(settled, { quiet, longest });
    },
    leave: () => context.close(),
  };
}

/** Runs in the page before its own scripts: leaves a mark for each key and each paint. */
function watchList(list: string): void {
  let frameAsked = false;
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => performance.mark('key', { startTime: timeStamp }),
    true,
  );
  const painted = () => {
    frameAsked = false;
    const shown = document.querySelector(list);
    const inSight = shown !== null && shown.childElementCount > 0 && shown.checkVisibility();
    performance.mark(inSight ? 'results painted' : 'list painted');
  };
  new MutationObserver((changes) => {
    const inList = changes.some(({ target }) => target instanceof Element && target.closest(list));
    if (!inList || frameAsked) return;
    frameAsked = true;
    requestAnimationFrame(() => requestAnimationFrame(painted));
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
function beginning(): { took: number; inSight: number } {
  const firstOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
  const inSight = firstOf('results painted');
  return { took: inSight - firstOf('key'), inSight: performance.timeOrigin + inSight };
}

/** Runs in the page: waits until nothing has been painted for a while. */
async function settled({ quiet, longest }: { quiet: number; longest: number }): Promise<number[]> {
  const key = performance.getEntriesByName('key').at(-1)?.startTime ?? 0;
  const paints = () =>
    performance
      .getEntriesByType('mark')
      .flatMap(({ name, startTime }) => (/painted$/.test(name) && startTime > key ? startTime : []));
  while (performance.now() - (paints().at(-1) ?? key) < quiet && performance.now() - key < longest)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const found = paints().map((time) => time - key);
  performance.clearMarks();
  return found;
}
