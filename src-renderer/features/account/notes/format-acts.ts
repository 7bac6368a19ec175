import { lift, setBlockType, toggleMark, wrapIn } from '@milkdown/kit/prose/commands';
import type { Node } from '@milkdown/kit/prose/model';
import { liftListItem, wrapRangeInList } from '@milkdown/kit/prose/schema-list';
import type { Command, EditorState } from '@milkdown/kit/prose/state';
import type { EditorView } from '@milkdown/kit/prose/view';
import type { FormatAct, FormatState, ListKind } from './editor-handle.ts';
import { caretIn, editTable, emptyCell, tableAround, tableOf } from './edit-table.ts';
import { linkAt } from './link-around.ts';

/** How the words around the caret are formed; cheap, since it is asked at every key. */
export function formatAt(state: EditorState): FormatState {
  const { $from, empty } = state.selection;
  const marks = state.storedMarks ?? $from.marks();
  const { strong, emphasis } = state.schema.marks;
  const has = (mark: typeof strong): boolean =>
    mark !== undefined &&
    (empty ? mark.isInSet(marks) !== undefined : state.doc.rangeHasMark($from.pos, state.selection.to, mark));
  let list: ListKind | null = null;
  let isQuote = false;
  let isTable = false;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type } = $from.node(depth);
    if (type.name === 'list_item') list ??= kindOf($from.node(depth), $from.node(depth - 1));
    isQuote ||= type.name === 'blockquote';
    isTable ||= type.name === 'table';
  }
  const { parent } = $from;
  return {
    isBold: has(strong),
    isItalic: has(emphasis),
    heading: parent.type.name === 'heading' ? Number(parent.attrs['level']) : 0,
    list,
    isQuote,
    isTable,
    isCode: parent.type.spec.code === true,
    link: linkAt(state),
  };
}

/** Does one act of the toolbar where the caret is. False where it cannot be done there. */
export function formatBy(view: EditorView, act: FormatAct): boolean {
  const command = commandOf(view.state, act);
  return command?.(view.state, view.dispatch.bind(view), view) ?? false;
}

function commandOf({ schema }: EditorState, act: FormatAct): Command | null {
  const { strong, emphasis } = schema.marks;
  const { paragraph, heading, blockquote } = schema.nodes;
  if (!strong || !emphasis || !paragraph || !heading || !blockquote) return null;
  switch (act.what) {
    case 'bold':
      return toggleMark(strong);
    case 'italic':
      return toggleMark(emphasis);
    case 'heading':
      return act.level === 0 ? setBlockType(paragraph) : setBlockType(heading, { level: act.level });
    case 'list':
      return listCommand(act.kind);
    case 'quote':
      return (state, dispatch) =>
        formatAt(state).isQuote ? lift(state, dispatch) : wrapIn(blockquote)(state, dispatch);
    case 'link':
      return linkCommand(act.address);
    case 'table':
      return insertTable;
    case 'edit table':
      return (state, dispatch) => {
        const made = editTable(state, act.edit);
        if (made) dispatch?.(made);
        return made !== null;
      };
  }
}

const kindOf = (item: Node, list: Node): ListKind =>
  typeof item.attrs['checked'] === 'boolean' ? 'task' : list.type.name === 'ordered_list' ? 'ordered' : 'bullet';

/** Makes lines a list of this kind, turns a list into it, or takes the list away where it is one already. */
const listCommand =
  (kind: ListKind): Command =>
  (state, dispatch) => {
    const { list_item, bullet_list, ordered_list } = state.schema.nodes;
    if (!list_item || !bullet_list || !ordered_list) return false;
    const { $from, $to } = state.selection;
    const range = $from.blockRange($to, ({ type }) => type === bullet_list || type === ordered_list);
    const type = kind === 'ordered' ? ordered_list : bullet_list;
    if (range === null) {
      const lines = $from.blockRange($to);
      const { tr } = state;
      if (!lines || !wrapRangeInList(tr, lines, type)) return false;
      if (kind === 'task')
        tr.doc.nodesBetween(tr.selection.from, tr.selection.to, (node, at) => {
          if (node.type === list_item) tr.setNodeAttribute(at, 'checked', false);
        });
      dispatch?.(tr.scrollIntoView());
      return true;
    }
    if (formatAt(state).list === kind) return liftListItem(list_item)(state, dispatch);
    if (!dispatch) return true;
    const listAt = range.$from.before(range.depth);
    const { tr } = state;
    tr.setNodeMarkup(listAt, type, type === range.parent.type ? range.parent.attrs : null);
    range.parent.forEach((item, offset, index) => {
      const isMeant = index >= range.startIndex && index < range.endIndex;
      const wasOrdered = range.parent.type === ordered_list;
      if (!isMeant && wasOrdered === (kind === 'ordered')) return;
      tr.setNodeMarkup(listAt + 1 + offset, undefined, {
        ...item.attrs,
        label: kind === 'ordered' ? `${index + 1}.` : '•',
        listType: kind === 'ordered' ? 'ordered' : 'bullet',
        checked: isMeant ? (kind === 'task' ? false : null) : (item.attrs['checked'] as unknown),
      });
    });
    dispatch(tr.scrollIntoView());
    return true;
  };

/** Gives the chosen words, or the link around the caret, an address; null takes it away. Without words the address is the words. */
const linkCommand =
  (address: string | null): Command =>
  (state, dispatch) => {
    const { link } = state.schema.marks;
    if (!link || state.selection.$from.parent.type.spec.code === true) return false;
    const { empty, from, to } = state.selection;
    const around = linkAt(state) === null ? null : linkRange(state);
    const [start, end] = !empty ? [from, to] : (around ?? [from, to]);
    const { tr } = state;
    if (start === end) {
      if (address === null) return false;
      tr.insert(start, state.schema.text(address, [link.create({ href: address })])).removeStoredMark(link);
    } else {
      tr.removeMark(start, end, link);
      if (address !== null) tr.addMark(start, end, link.create({ href: address }));
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** From where to where the link around the caret reaches. */
function linkRange(state: EditorState): readonly [number, number] | null {
  const { $from } = state.selection;
  const address = linkAt(state);
  const isIt = (node: Node): boolean =>
    node.marks.some(({ type, attrs }) => type.name === 'link' && attrs['href'] === address);
  let found: readonly [number, number] | null = null;
  let begun: number | null = null;
  $from.parent.forEach((node, offset) => {
    if (!isIt(node)) begun = null;
    else {
      begun ??= offset;
      const [start, end] = [$from.start() + begun, $from.start() + offset + node.nodeSize];
      if (start <= $from.pos && $from.pos <= end) found = [start, end];
    }
  });
  return found;
}

/** A table of two columns and two rows at the caret, which goes into its head. */
const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (tableAround($from) || $from.depth < 1) return false;
  const made = tableOf(state.schema, [
    [emptyCell(), emptyCell()],
    [emptyCell(), emptyCell()],
  ]);
  const isEmptyLine = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
  const [from, to] = isEmptyLine ? [$from.before(), $from.after()] : [$from.after(), $from.after()];
  const container = $from.node(-1);
  const index = $from.indexAfter(-1);
  const [first, last] = isEmptyLine ? [$from.index(-1), index] : [index, index];
  if (!container.canReplaceWith(first, last, made.type)) return false;
  const tr = state.tr.replaceWith(from, to, made);
  dispatch?.(tr.setSelection(caretIn(tr.doc, from, { row: 0, column: 0 })).scrollIntoView());
  return true;
};
