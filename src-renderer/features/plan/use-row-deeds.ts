import { useMemo, useRef, useState, type RefObject } from 'react';
import type { PlanItem } from '#contract/plans';
import type { DraftKeeper } from '../../lib/draft-keeper.ts';
import type { Here } from '../../lib/use-here.ts';
import { onRowKey, onTextKey, type OutlineKeyParts } from './outline-keys.ts';
import type { PlanActs } from './plan-acts.ts';
import type { RowDeeds } from './row-deeds.ts';
import type { Outline } from './use-outline.ts';

/** What is being typed in one line. */
export interface TypedLine {
  readonly id: string;
  readonly text: string;
}

/** What the deeds of rows are made of. */
export interface RowDeedParts {
  readonly acts: PlanActs;
  readonly outline: Outline;
  readonly now: () => readonly PlanItem[];
  readonly here: Here;
  readonly keeper: DraftKeeper;
  readonly draftKey: string;
  readonly typing: RefObject<TypedLine | null>;
  readonly openSheet: (id: string) => void;
  readonly closeSheet: () => boolean;
  readonly isReadOnly: boolean;
  readonly hasLetterKeys: boolean;
  readonly isEntered: RefObject<boolean>;
}

/** The deeds of rows, one object for as long as the plan is shown, and the line that something is dragged above. */
export function useRowDeeds(parts: RowDeedParts): { readonly deeds: RowDeeds; readonly dropId: string | null } {
  const latest = useRef(parts);
  latest.current = parts;
  const dragged = useRef<string | null>(null);
  const [dropId, setDropId] = useState<string | null>(null);
  const deeds = useMemo<RowDeeds>(() => {
    const now = (): RowDeedParts => latest.current;
    const leave = (): void => {
      const { typing, acts, keeper, draftKey, now: lines } = now();
      const typed = typing.current;
      if (!typed) return;
      const line = lines().find(({ id }) => id === typed.id);
      const text = typed.text.trim();
      // Words whose line is away for a moment wait for it.
      if (!line && text !== '') return;
      typing.current = null;
      keeper.note(null);
      if (line && line.text !== text) acts.update(typed.id, { text }, draftKey);
    };
    const dropTyped = (): void => {
      now().typing.current = null;
      now().keeper.note(null);
    };
    const toggleDone = (id: string): void => {
      const line = now()
        .now()
        .find((one) => one.id === id);
      if (line?.level === 'step') now().acts.update(id, { doneOn: line.doneOn === null ? now().here.today : null });
    };
    const keys = (): OutlineKeyParts => {
      const { outline, acts, openSheet, closeSheet, isReadOnly, hasLetterKeys, now: lines } = now();
      return {
        outline,
        acts,
        now: lines,
        leave,
        dropTyped,
        openSheet,
        closeSheet,
        toggleDone,
        isReadOnly,
        hasLetterKeys,
      };
    };
    const target = (id: string, clientY: number, element: Element): string | null => {
      const box = element.getBoundingClientRect();
      return clientY < box.top + box.height / 2 ? id : now().outline.beside(id, 1);
    };
    return {
      onRowKey: (id, event) => {
        now().isEntered.current = true;
        return onRowKey(keys(), id, event);
      },
      onTextKey: (id, event) => onTextKey(keys(), id, event),
      onTextClick: (id, event) => {
        now().isEntered.current = true;
        const { isReadOnly, outline } = now();
        if (isReadOnly) return outline.put(id);
        const range = document.caretRangeFromPoint(event.clientX, event.clientY);
        outline.put(id, range?.startContainer.nodeType === Node.TEXT_NODE ? range.startOffset : 'end');
      },
      type: (id, text) => {
        now().typing.current = { id, text };
        now().keeper.note(JSON.stringify({ id, text } satisfies TypedLine));
      },
      leave,
      fold: (id, isFolded) => now().outline.fold(id, isFolded),
      openSheet: (id) => now().openSheet(id),
      toggleDone,
      setDue: (id, due) => now().acts.update(id, { due }),
      level: (id, by) => void now().acts.level(id, by),
      move: (id, by) => void now().acts.move(id, by),
      remove: (id) => {
        const { outline, acts } = now();
        const next = outline.beside(id, -1);
        if (acts.remove([id])) outline.put(next ?? now().now()[0]?.id ?? null);
      },
      addBelow: (id) => {
        const { acts, outline } = now();
        const made = acts.add(id, outline.isCollapsed(id));
        if (made !== null) outline.put(made, 'start');
      },
      onDragStart: (id, event) => {
        dragged.current = id;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData(
          'text/plain',
          now()
            .now()
            .find((line) => line.id === id)?.text ?? '',
        );
      },
      onDragOver: (id, event) => {
        if (dragged.current === null) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setDropId(id);
      },
      onDragEnd: () => {
        dragged.current = null;
        setDropId(null);
      },
      onDrop: (id, event) => {
        event.preventDefault();
        const moved = dragged.current;
        dragged.current = null;
        setDropId(null);
        if (moved === null || moved === id) return;
        const { acts, outline } = now();
        if (acts.moveTo(moved, fitting(now().now(), moved, target(id, event.clientY, event.currentTarget))))
          outline.put(moved);
      },
      wantsFocus: () => now().isEntered.current,
    };
  }, []);
  return { deeds, dropId };
}

/** A place that a line may stand at: whoever drops an outcome among the steps of another means before or behind it. */
function fitting(lines: readonly PlanItem[], movedId: string, beforeId: string | null): string | null {
  const moved = lines.find(({ id }) => id === movedId);
  const before = lines.find(({ id }) => id === beforeId);
  if (!moved || !before || before.id === movedId) return beforeId;
  const order = ['objective', 'outcome', 'step'];
  if (order.indexOf(before.level) <= order.indexOf(moved.level)) return beforeId;
  // Behind all that hangs on the line it was dropped into.
  let at = lines.indexOf(before);
  while (at < lines.length && order.indexOf(lines[at]?.level ?? 'objective') > order.indexOf(moved.level)) at += 1;
  return lines[at]?.id ?? null;
}
