import { useCallback, useMemo, useRef, useState } from 'react';
import type { PlanItem } from '#contract/plans';
import { branchEnd, parentsOf, shownLines } from '#domain/plan-tree';

/** Where the caret is put when the text of a line gets the focus. */
export type Caret = number | 'start' | 'end';

/** Which line has the focus, and whether its text has. */
export interface OutlineSpot {
  readonly id: string | null;
  /** Null: the line itself has the focus. */
  readonly caret: Caret | null;
}

/** The part of an outline that is not in the book: where one is in it and what is folded. */
export interface Outline {
  readonly spot: OutlineSpot;
  readonly shown: readonly PlanItem[];
  readonly collapsed: ReadonlySet<string>;
  readonly hasChildren: ReadonlySet<string>;
  readonly isCollapsed: (id: string) => boolean;
  /** Puts the focus on a line, or into its text; opens what hides it. */
  readonly put: (id: string | null, caret?: Caret | null) => void;
  /** The line that shows above or below. */
  readonly beside: (id: string, by: 1 | -1) => string | null;
  readonly edge: (by: 1 | -1) => string | null;
  readonly parent: (id: string) => string | null;
  readonly fold: (id: string, isFolded: boolean) => void;
}

export function useOutline(items: readonly PlanItem[], now: () => readonly PlanItem[], first: OutlineSpot): Outline {
  const [spot, setSpot] = useState<OutlineSpot>(first);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => shownLines(items, collapsed), [items, collapsed]);
  const hasChildren = useMemo(
    () => new Set(items.filter((_, at) => branchEnd(items, at) > at + 1).map(({ id }) => id)),
    [items],
  );
  const folded = useRef(collapsed);
  folded.current = collapsed;

  const fold = useCallback((id: string, isFolded: boolean) => {
    setCollapsed((before) => {
      const next = new Set(before);
      if (isFolded) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const parent = useCallback((id: string) => parentsOf(now()).get(id) ?? null, [now]);
  const put = useCallback(
    (id: string | null, caret: Caret | null = null) => {
      const parents = parentsOf(now());
      for (
        let above = id === null ? null : (parents.get(id) ?? null);
        above !== null;
        above = parents.get(above) ?? null
      )
        if (folded.current.has(above)) fold(above, false);
      setSpot({ id, caret });
    },
    [now, fold],
  );
  const beside = useCallback(
    (id: string, by: 1 | -1) => {
      const lines = shownLines(now(), folded.current);
      const at = lines.findIndex((line) => line.id === id);
      return at === -1 ? null : (lines[at + by]?.id ?? null);
    },
    [now],
  );
  const edge = useCallback((by: 1 | -1) => shownLines(now(), folded.current).at(by === 1 ? -1 : 0)?.id ?? null, [now]);
  const isCollapsed = useCallback((id: string) => folded.current.has(id), []);
  return { spot, shown, collapsed, hasChildren, isCollapsed, put, beside, edge, parent, fold };
}
