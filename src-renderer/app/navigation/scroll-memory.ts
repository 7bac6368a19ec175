/** How far each scrolling part of a page was scrolled, for each entry of the history. */
export interface ScrollMemory {
  /** Notes where the part stands that has just scrolled. */
  readonly note: (entry: number, page: Element, part: EventTarget | null) => void;
  /** Scrolls the parts of a page to where they were; false while one of them is still too short. */
  readonly restore: (entry: number, page: Element) => boolean;
  readonly forget: (entry: number) => void;
}

/** Parts are known by their way down from the page, so no page has to take part in this. */
export function createScrollMemory(): ScrollMemory {
  const tops = new Map<number, Map<string, number>>();
  return {
    note: (entry, page, part) => {
      if (!(part instanceof Element) || !page.contains(part)) return;
      const parts = tops.get(entry) ?? new Map<string, number>();
      parts.set(wayTo(page, part), part.scrollTop);
      tops.set(entry, parts);
    },
    restore: (entry, page) => {
      let isDone = true;
      for (const [way, top] of tops.get(entry) ?? []) {
        const part = follow(page, way);
        if (part) part.scrollTop = top;
        if (!part || Math.abs(part.scrollTop - top) > 1) isDone = false;
      }
      return isDone;
    },
    forget: (entry) => void tops.delete(entry),
  };
}

function wayTo(page: Element, part: Element): string {
  const steps: number[] = [];
  for (let at: Element = part; at !== page && at.parentElement; at = at.parentElement) {
    steps.unshift([...at.parentElement.children].indexOf(at));
  }
  return steps.join('/');
}

const follow = (page: Element, way: string): Element | undefined =>
  way === '' ? page : way.split('/').reduce<Element | undefined>((at, step) => at?.children[Number(step)], page);
