import { useCallback, useRef } from 'react';

/** Selecting rows of a grid. */
export interface GridSelection {
  isOn: boolean;
  ids: ReadonlySet<string>;
  toggle: (index: number) => void;
  /** Selects everything from where the range began, or from the last toggled line when `from` is null. */
  extendTo: (from: number | null, to: number) => void;
  /** The next range begins anew. */
  endRange: () => void;
  selectAll: () => void;
  clear: () => void;
}

/** Options of {@link useGridSelection}. */
export interface GridSelectionOptions {
  ids: ReadonlySet<string> | undefined;
  onChange: ((ids: ReadonlySet<string>) => void) | undefined;
  count: number;
  /** The id of the row on a line, undefined for groups and for what is not loaded. */
  idAt: (index: number) => string | undefined;
  allIds: (() => readonly string[]) | undefined;
}

const NONE: ReadonlySet<string> = new Set();

/** Selection by id: it stays true while rows move, load and leave. */
export function useGridSelection({ ids = NONE, onChange, count, idAt, allIds }: GridSelectionOptions): GridSelection {
  const anchor = useRef<{ index: number; before: ReadonlySet<string> } | null>(null);
  const lastToggled = useRef<number | null>(null);

  const endRange = useCallback(() => {
    anchor.current = null;
  }, []);

  const toggle = useCallback(
    (index: number) => {
      const id = idAt(index);
      if (id === undefined || !onChange) return;
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      anchor.current = null;
      lastToggled.current = index;
      onChange(next);
    },
    [ids, idAt, onChange],
  );

  const extendTo = useCallback(
    (from: number | null, to: number) => {
      if (!onChange) return;
      anchor.current ??= { index: from ?? lastToggled.current ?? to, before: ids };
      const next = new Set(anchor.current.before);
      const first = Math.min(anchor.current.index, to);
      const last = Math.max(anchor.current.index, to);
      for (let index = first; index <= last; index += 1) {
        const id = idAt(index);
        if (id !== undefined) next.add(id);
      }
      onChange(next);
    },
    [ids, idAt, onChange],
  );

  const selectAll = useCallback(() => {
    if (!onChange) return;
    const next = new Set<string>();
    if (allIds) for (const id of allIds()) next.add(id);
    else {
      for (let index = 0; index < count; index += 1) {
        const id = idAt(index);
        if (id !== undefined) next.add(id);
      }
    }
    onChange(next);
  }, [allIds, count, idAt, onChange]);

  const clear = useCallback(() => {
    anchor.current = null;
    onChange?.(NONE);
  }, [onChange]);

  return { isOn: onChange !== undefined, ids, toggle, extendTo, endRange, selectAll, clear };
}
