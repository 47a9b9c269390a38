import { facetOf } from './search-field.ts';

/** Where a person was on a page of results, kept with its step of the history. */
type Place = { scroll?: number; focus?: string };

/** Keeps where a person is, so that Back leads there. Says how to stop. */
export function rememberPlace(root: HTMLElement, signal: AbortSignal): void {
  let timer = 0;
  const keep = () => {
    clearTimeout(timer);
    const { activeElement: at } = document;
    const place: Place = { scroll: scrollY };
    if (at instanceof HTMLElement && root.contains(at)) place.focus = nameOf(at);
    history.replaceState(place, '');
  };
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(keep, 150);
  };
  history.scrollRestoration = 'manual';
  window.addEventListener('scroll', soon, { signal, passive: true });
  root.addEventListener('focusin', soon, { signal });
  root.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && keep(), {
    signal,
    capture: true,
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    history.scrollRestoration = 'auto';
  });
}

/** Leads back to where a person was; does nothing where nothing is kept. */
export function returnToPlace(root: HTMLElement, kept: unknown): void {
  if (typeof kept !== 'object' || kept === null) return;
  const { scroll, focus } = kept as Place;
  if (focus !== undefined) {
    const all = root.querySelectorAll<HTMLElement>('a, input, select, button');
    [...all].find((one) => nameOf(one) === focus)?.focus({ preventScroll: true });
  }
  if (typeof scroll === 'number') scrollTo(0, scroll);
}

function nameOf(part: HTMLElement): string {
  if (part instanceof HTMLAnchorElement) return `a ${part.pathname}${part.search}`;
  const { name, value } = part as HTMLInputElement;
  return part instanceof HTMLInputElement && part.type === 'checkbox'
    ? `${facetOf(part) ?? name} ${value}`
    : (name ?? '');
}
