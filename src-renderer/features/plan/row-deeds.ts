import type { DragEvent, KeyboardEvent, MouseEvent } from 'react';

/** What a row can ask for; the same object for as long as the plan is shown, so that no row is drawn without need. */
export interface RowDeeds {
  readonly onRowKey: (id: string, event: KeyboardEvent) => boolean;
  readonly onTextKey: (id: string, event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
  readonly onTextClick: (id: string, event: MouseEvent) => void;
  readonly type: (id: string, text: string) => void;
  readonly leave: () => void;
  readonly fold: (id: string, isFolded: boolean) => void;
  readonly openSheet: (id: string) => void;
  readonly toggleDone: (id: string) => void;
  readonly setDue: (id: string, due: string | null) => void;
  readonly level: (id: string, by: 1 | -1) => void;
  readonly move: (id: string, by: 1 | -1) => void;
  readonly remove: (id: string) => void;
  readonly addBelow: (id: string) => void;
  readonly onDragStart: (id: string, event: DragEvent) => void;
  readonly onDragOver: (id: string, event: DragEvent) => void;
  readonly onDragEnd: () => void;
  readonly onDrop: (id: string, event: DragEvent) => void;
  /** Whether the current row should take the focus: not before somebody was in the outline. */
  readonly wantsFocus: () => boolean;
}
