import type { EditorView } from '@milkdown/kit/prose/view';
import type { EditorProps } from './editor-handle.ts';
import { editTable, goBelow, tableAround, type TableEdit } from './edit-table.ts';
import { formatBy } from './format-acts.ts';
import { linkAt } from './link-around.ts';
import { typedTable } from './typed-table.ts';

/** Keys that change a table where the caret is in one. */
const tableKeys: Readonly<Record<string, TableEdit>> = {
  ArrowUp: 'row above',
  ArrowDown: 'row below',
  ArrowLeft: 'column before',
  ArrowRight: 'column after',
  Backspace: 'remove row',
  Delete: 'remove column',
};

/** The keys of a note that the presets do not know. Whether the key was one of them. */
export function onEditorKey(
  view: EditorView,
  event: KeyboardEvent,
  to: Pick<EditorProps, 'onEscape' | 'onToolbar' | 'onLink'>,
): boolean {
  if (event.isComposing) return false;
  const isMod = event.ctrlKey || event.metaKey;
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    to.onEscape();
    return true;
  }
  if (event.key === 'F10' && event.altKey) {
    to.onToolbar();
    return true;
  }
  if (!view.editable) {
    const address = event.key === 'Enter' && isMod ? linkAt(view.state) : null;
    if (address !== null) to.onLink(address);
    return address !== null;
  }
  // By what it writes, not by its place: with AltGr the same key is a bracket.
  if (isMod && event.altKey && event.key === '9') return formatBy(view, { what: 'list', kind: 'task' });
  if (event.key === 'Enter' && isMod) {
    const address = linkAt(view.state);
    if (address !== null) to.onLink(address);
    return address !== null || toggleTask(view);
  }
  return !isMod && onTableKey(view, event);
}

function onTableKey(view: EditorView, event: KeyboardEvent): boolean {
  const { state } = view;
  const around = tableAround(state.selection.$from);
  const edit = event.altKey && event.shiftKey ? tableKeys[event.key] : undefined;
  let made = null;
  if (around === null) made = event.key === 'Enter' && !event.shiftKey && !event.altKey ? typedTable(state) : null;
  else if (edit !== undefined) made = editTable(state, edit);
  else if (event.key === 'Enter' && !event.altKey) made = goBelow(state);
  else if (event.key === 'Tab' && !event.shiftKey) {
    // Past the last cell a row is begun; before it, the presets go on to the next one.
    const { table, row, column } = around;
    const isLast = row === table.childCount - 1 && column === table.child(row).childCount - 1;
    made = isLast ? editTable(state, 'row below', 0) : null;
  }
  if (made === null) return false;
  view.dispatch(made);
  return true;
}

/** Ticks the box of the line that the caret stands in, or takes the tick away. */
export function toggleTask(view: EditorView): boolean {
  const { $from } = view.state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name !== 'list_item' || typeof node.attrs['checked'] !== 'boolean') continue;
    view.dispatch(view.state.tr.setNodeAttribute($from.before(depth), 'checked', !node.attrs['checked']));
    return true;
  }
  return false;
}
