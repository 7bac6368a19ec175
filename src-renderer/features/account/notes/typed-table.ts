import { Fragment, type Node } from '@milkdown/kit/prose/model';
import type { EditorState, Transaction } from '@milkdown/kit/prose/state';
import { caretIn, emptyCell, tableOf } from './edit-table.ts';

/** `| --- | :-: |`: the line under the head of a table. */
const ruler = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/**
 * A table typed as Markdown: Enter after the line of dashes makes one of it and of the line above (N11). Null where
 * these are no such lines.
 */
export function typedTable(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection;
  const line = $from.parent;
  if (!empty || line.type.name !== 'paragraph' || $from.parentOffset !== line.content.size) return null;
  const written = linesOf(line, line.content.size);
  const broken = written.lastIndexOf('\n');
  const dashes = written.slice(broken + 1);
  if (!dashes.includes('|') || !ruler.test(dashes)) return null;
  // The head stands in the paragraph before, or before a line end in the same one.
  const index = $from.index(-1);
  const isTwo = broken < 0;
  const above = isTwo ? (index > 0 ? $from.node(-1).child(index - 1) : null) : line;
  if (!above || above.type.name !== 'paragraph') return null;
  const end = isTwo ? above.content.size : broken;
  const start = linesOf(above, end).lastIndexOf('\n') + 1;
  const head = cellsOfLine(above, start, end);
  const leans = dashes
    .trim()
    .replaceAll(/^\||\|$/g, '')
    .split('|')
    .map(leaning);
  if (head.length !== leans.length) return null;
  const paragraph = line.type;
  const table = tableOf(state.schema, [
    head.map((content, column) => ({
      content: Fragment.from(paragraph.create(null, content)),
      alignment: leans[column],
    })),
    leans.map((alignment) => emptyCell(alignment)),
  ]);
  const from = $from.before() - (isTwo ? above.nodeSize : 0);
  const before = start > 0 ? [paragraph.create(null, above.content.cut(0, start - 1))] : [];
  const tr = state.tr.replaceWith(from, $from.after(), [...before, table]);
  const at = from + (before[0]?.nodeSize ?? 0);
  return tr.setSelection(caretIn(tr.doc, at, { row: 1, column: 0 })).scrollIntoView();
}

/** The words of a paragraph up to a place, a letter for each step of it. */
const linesOf = (paragraph: Node, to: number): string =>
  paragraph.textBetween(0, to, undefined, ({ type }) => (type.name === 'hardbreak' ? '\n' : '\uFFFC'));

/** What stands between the bars of one line, with its bold and its links; empty where it has no bar. */
function cellsOfLine(paragraph: Node, start: number, end: number): Fragment[] {
  const text = paragraph.textBetween(start, end, undefined, '\uFFFC');
  const bars = [...text.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  if (bars.length === 0) return [];
  const first = text.slice(0, bars[0]).trim() === '' ? [] : [-1];
  const last = text.slice((bars.at(-1) ?? 0) + 1).trim() === '' ? [] : [text.length];
  const edges = [...first, ...bars, ...last];
  return edges.slice(1).map((to, index) => {
    const from = (edges[index] ?? 0) + 1;
    const words = text.slice(from, to);
    const left = words.length - words.trimStart().length;
    const right = words.trim() === '' ? from + left : from + words.trimEnd().length;
    return paragraph.content.cut(start + from + left, start + right);
  });
}

function leaning(dashes: string): string | null {
  const [left, right] = [dashes.trim().startsWith(':'), dashes.trim().endsWith(':')];
  return left && right ? 'center' : right ? 'right' : left ? 'left' : null;
}
