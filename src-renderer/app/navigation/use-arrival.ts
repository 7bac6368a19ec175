import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import { isFloatOpen } from './floats.ts';
import { useAppHistory } from './navigation.tsx';
import { createScrollMemory } from './scroll-memory.ts';

/** How long a page may take to grow as tall as it was. */
const patienceMs = 1500;

/**
 * What happens when the window shows another page: the heading takes the focus, unless the page gave it to
 * something of its own, and a page that was there before stands where it was scrolled to.
 */
export function useArrival(page: RefObject<HTMLElement | null>, heading: () => HTMLElement | null): void {
  const history = useAppHistory();
  const path = useSyncExternalStore(history.subscribe, history.path);
  const index = useSyncExternalStore(history.subscribe, history.index);
  const [memory] = useState(createScrollMemory);
  const previous = useRef({ path, index });
  const isRestoring = useRef(false);

  useEffect(() => {
    const element = page.current;
    if (!element) return;
    const onScroll = (event: Event): void => {
      if (!isRestoring.current) memory.note(history.index(), element, event.target);
    };
    element.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => element.removeEventListener('scroll', onScroll, { capture: true });
  }, [history, memory, page]);

  useEffect(() => {
    const { path: oldPath, index: oldIndex } = previous.current;
    previous.current = { path, index };
    const element = page.current;
    if (!element || (path === oldPath && index === oldIndex)) return;
    if (index > oldIndex) memory.forget(index);
    let frame = 0;
    const until = performance.now() + patienceMs;
    const stop = (): void => {
      cancelAnimationFrame(frame);
      isRestoring.current = false;
    };
    const settle = (): void => {
      const isDone = memory.restore(index, element);
      if (isDone || performance.now() > until) return stop();
      frame = requestAnimationFrame(settle);
    };
    isRestoring.current = true;
    frame = requestAnimationFrame(() => {
      const isOwn = element.contains(document.activeElement) && document.activeElement !== element;
      if (!isOwn && !isFloatOpen(document)) heading()?.focus({ preventScroll: true });
      settle();
    });
    // Whoever scrolls by hand knows better.
    element.addEventListener('wheel', stop, { once: true, passive: true });
    element.addEventListener('keydown', stop, { once: true });
    return () => {
      stop();
      element.removeEventListener('wheel', stop);
      element.removeEventListener('keydown', stop);
    };
  }, [path, index, memory, page, heading]);
}
