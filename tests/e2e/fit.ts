/** Words that lie beyond the window or beyond a box that cuts its content off. */
export function wordsCutOff(): string[] {
  const cut: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('.visually-hidden'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()];
    const edges = [{ left: 0, right: innerWidth }];
    for (let box: Element | null = parent; box; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible') edges.push(box.getBoundingClientRect());
    }
    const outside = boxes.some(({ left, right }) =>
      edges.some((edge) => left < edge.left - 1 || right > edge.right + 1),
    );
    if (outside) cut.push(node.nodeValue?.trim().slice(0, 60) ?? '');
  }
  return cut;
}

/**
 * Targets below 24 by 24 pixels that are neither in a sentence nor spaced
 * (https://www.w3.org/TR/WCAG22/#target-size-minimum).
 */
export function smallTargets(): string[] {
  const least = 24;
  const targets = [...document.querySelectorAll('a[href], button, input, select, summary')]
    .filter(
      (target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest('.visually-hidden'),
    )
    .map((target) => ({ target, box: pressed(target).getBoundingClientRect() }));
  const isSmall = ({ width, height }: DOMRect) => width < least - 0.01 || height < least - 0.01;
  const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });

  return targets
    .filter(({ target, box }) => {
      if (!isSmall(box) || isInSentence(target)) return false;
      const here = middle(box);
      return targets.some(({ target: other, box: otherBox }) => {
        if (other === target) return false;
        const there = middle(otherBox);
        const nearestX = Math.max(otherBox.left, Math.min(here.x, otherBox.right));
        const nearestY = Math.max(otherBox.top, Math.min(here.y, otherBox.bottom));
        const toBox = Math.hypot(nearestX - here.x, nearestY - here.y);
        const toCircle = isSmall(otherBox)
          ? Math.hypot(there.x - here.x, there.y - here.y) - least / 2
          : toBox;
        return Math.min(toBox, toCircle) < least / 2;
      });
    })
    .map(({ target, box }) => `${target.outerHTML.slice(0, 90)} ${box.width} × ${box.height}`);

  /** A label presses its box, and a link may be spread over what holds it. */
  function pressed(target: Element): Element {
    const label = target.closest('label');
    if (label) return label;
    const spread = getComputedStyle(target, '::after');
    const isSpread = spread.content !== 'none' && spread.position === 'absolute';
    return isSpread && target instanceof HTMLElement ? (target.offsetParent ?? target) : target;
  }

  function isInSentence(target: Element): boolean {
    if (getComputedStyle(target).display !== 'inline') return false;
    const words = target.parentElement?.textContent?.replace(target.textContent ?? '', '') ?? '';
    return /\w/.test(words);
  }
}
