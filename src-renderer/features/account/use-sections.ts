import { useCallback, useEffect, useState, type RefObject } from 'react';

/** Which section is read now, and how to get to another one. */
export function useSections(scroller: RefObject<HTMLElement | null>, names: readonly string[]) {
  const [current, setCurrent] = useState(names[0] ?? '');
  const key = names.join();

  useEffect(() => {
    const page = scroller.current;
    if (!page) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const top = page.getBoundingClientRect().top + page.clientHeight * 0.3;
      const isAtEnd = page.scrollTop > 0 && page.scrollTop + page.clientHeight >= page.scrollHeight - 2;
      const passed = key
        .split(',')
        .filter((name) => (sectionOf(page, name)?.getBoundingClientRect().top ?? Infinity) <= top);
      setCurrent((isAtEnd ? key.split(',').at(-1) : passed.at(-1)) ?? key.split(',')[0] ?? '');
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    page.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      page.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [scroller, key]);

  const go = useCallback(
    (name: string) => {
      const page = scroller.current;
      const section = page && sectionOf(page, name);
      if (!section) return;
      // Only the page itself: scrolling into view would move what stands around it as well.
      page.scrollBy({ top: section.getBoundingClientRect().top - page.getBoundingClientRect().top - 16 });
      section.focus({ preventScroll: true });
      setCurrent(name);
    },
    [scroller],
  );
  // Before anything was scrolled the first section is read.
  return { current: names.includes(current) ? current : (names[0] ?? ''), go };
}

const sectionOf = (page: HTMLElement, name: string): HTMLElement | null =>
  page.querySelector<HTMLElement>(`[data-section="${CSS.escape(name)}"]`);
