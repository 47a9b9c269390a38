const quiet = 700;
const timers = new WeakMap<HTMLElement, number>();

/** Says at once to the eye, and when typing pauses to a screen reader, what was found. */
export function showStatus(root: HTMLElement, text: string): void {
  for (const place of root.querySelectorAll('[data-status]')) place.textContent = text;
  clearTimeout(timers.get(root));
  const live = root.querySelector('[role=status]');
  timers.set(
    root,
    window.setTimeout(() => {
      if (live && live.textContent !== text) live.textContent = text;
    }, quiet),
  );
}
