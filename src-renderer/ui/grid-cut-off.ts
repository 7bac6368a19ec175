/** What is pointed at and has no room in its cell says itself in full. */
export function tellCutOff(target: EventTarget): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role="row"] > *') : null;
  if (!cell) return;
  const cut = [cell, ...cell.querySelectorAll<HTMLElement>('*')].findLast(isCutOff);
  if (cut) cell.title = cut.textContent.trim();
  else cell.removeAttribute('title');
}

/** Words for screen readers alone are a single px wide, and cut nothing off. */
const isCutOff = (element: HTMLElement): boolean =>
  element.clientWidth > 1 && element.scrollWidth > element.clientWidth && element.textContent.trim() !== '';
