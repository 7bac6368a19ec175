import type { EditorView } from '@milkdown/kit/prose/view';
import type { Formatting, FormatState } from './editor-handle.ts';
import { formatAt, formatBy } from './format-acts.ts';

/** Between the editor and its toolbar, so that a key that changes nothing for the toolbar costs no drawing. */
interface LiveFormatting extends Formatting {
  readonly begin: (view: EditorView) => void;
  /** The words or the caret have changed. */
  readonly update: () => void;
}

const plain: FormatState = {
  isBold: false,
  isItalic: false,
  heading: 0,
  list: null,
  isQuote: false,
  isTable: false,
  isCode: false,
  link: null,
};

/** What a toolbar works on while its editor lives. */
export function createFormatting(): LiveFormatting {
  let view: EditorView | null = null;
  let shown = plain;
  const listeners = new Set<() => void>();
  const update = (): void => {
    if (!view) return;
    const next = formatAt(view.state);
    if (isSame(next, shown)) return;
    shown = next;
    for (const listener of listeners) listener();
  };
  return {
    begin: (made) => {
      view = made;
      update();
    },
    update,
    state: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: (act) => {
      if (!view) return;
      formatBy(view, act);
      view.focus();
    },
  };
}

const isSame = (one: FormatState, other: FormatState): boolean =>
  (Object.keys(plain) as (keyof FormatState)[]).every((key) => one[key] === other[key]);
