import { useEffect, useState, type RefObject } from 'react';

/** How far below the top of what scrolls a part of it begins; what stands above may grow and shrink. */
export function useTopWithin(part: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  // Not a layout effect: the scroller stands above the part and is known only after the part was drawn.
  useEffect(() => {
    const [element, page] = [part.current, scroller.current];
    if (!element || !page) return;
    const measure = () => {
      setTop(Math.round(element.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (let at: Element = element; at !== page && at.parentElement; at = at.parentElement) {
      for (let above = at.previousElementSibling; above; above = above.previousElementSibling) observer.observe(above);
    }
    return () => observer.disconnect();
  }, [part, scroller]);
  return top;
}
