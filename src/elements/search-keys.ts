/**
 * The arrow keys lead from the search box into the results, through them and back. Says whether the key was
 * one of them.
 */
export function movesFocus(
  key: string,
  from: EventTarget | null,
  box: HTMLElement,
  links: readonly HTMLElement[],
): boolean {
  const places = [box, ...links];
  const at = places.findIndex((place) => place === from);
  if (at === -1 || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
  const next = places[key === 'ArrowDown' ? at + 1 : at - 1];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return true;
}
