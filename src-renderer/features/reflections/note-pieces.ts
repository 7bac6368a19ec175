import type { Stretch } from '#domain/note-walk';

/** A piece of the note: plain, or underlined with its number. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  /** Null for what is not marked, and for all but the last piece of a mark that another one overlaps. */
  readonly number: string | null;
}

/** The note cut at the edges of its marks; where marks overlap, a piece carries the numbers of those that end with it. */
export function piecesOf(note: string, marks: readonly (Stretch & { readonly number: number })[]): readonly Piece[] {
  const edges = [...new Set([0, note.length, ...marks.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return edges.flatMap((start, index) => {
    const end = edges[index + 1];
    if (end === undefined || end === start) return [];
    const covering = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const ending = covering.filter((mark) => mark.end === end).map(({ number }) => number);
    return [{ start, text: note.slice(start, end), number: covering.length === 0 ? null : ending.join(' ') }];
  });
}

/** What is selected inside the note, in units of its text; null where nothing is. */
export function selectionIn(root: HTMLElement | null): Stretch | null {
  const selection = document.getSelection();
  if (!root || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = offsetOf(root, range.startContainer, range.startOffset);
  const end = offsetOf(root, range.endContainer, range.endOffset);
  return end > start ? { start, end } : null;
}

function offsetOf(root: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(root);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** Selects a stretch of the note, and brings it into view. */
export function selectIn(root: HTMLElement, { start, end }: Stretch): void {
  const from = placeIn(root, start, false);
  const to = placeIn(root, end, true);
  if (!from || !to) return;
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  from.node.parentElement?.scrollIntoView?.({ block: 'nearest' });
}

function placeIn(root: HTMLElement, at: number, isEnd: boolean): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const { length } = node;
    if (at < passed + length || (isEnd && at === passed + length)) return { node, offset: at - passed };
    passed += length;
  }
  return null;
}
