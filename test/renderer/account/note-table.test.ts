import '../ui/setup.ts';
import { editorViewCtx, parserCtx, serializerCtx } from '@milkdown/kit/core';
import type { EditorView } from '@milkdown/kit/prose/view';
import { TextSelection } from '@milkdown/kit/prose/state';
import { beforeEach, describe, expect, test } from 'vitest';
import { editTable, goBelow, type TableEdit } from '../../../src-renderer/features/account/notes/edit-table.ts';
import { addressOf } from '../../../src-renderer/features/account/notes/link-address.ts';
import { noteEditor } from '../../../src-renderer/features/account/notes/milkdown-editor.ts';
import { typedTable } from '../../../src-renderer/features/account/notes/typed-table.ts';

let view: EditorView;
let words: () => string;
let put: (markdown: string) => void;

beforeEach(async () => {
  const editor = await noteEditor(document.createElement('div'), '').create();
  view = editor.action((ctx) => ctx.get(editorViewCtx));
  words = () => editor.action((ctx) => ctx.get(serializerCtx)(view.state.doc)).trim();
  put = (markdown) => {
    const parsed = editor.action((ctx) => ctx.get(parserCtx)(markdown));
    view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, parsed.content));
  };
});

/** The caret behind the first place that says this. */
function caretBehind(text: string): void {
  let at = 0;
  view.state.doc.descendants((node, where) => {
    const index = node.text?.indexOf(text) ?? -1;
    if (at === 0 && index >= 0) at = where + index + text.length;
  });
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)));
}

describe('N11 a table typed as Markdown', () => {
  test.each([
    ['| a | **b** |\n\n\\| --- | :-: |', ':-: |', '| a | **b** |\n| - | :-: |\n| | |'],
    ['before\n\na | b\n\n\\-- | --:', '--:', 'before\n\n| a | b |\n| - | -: |\n| | |'],
    ['| one |\n\n\\| - |', '- |', '| one |\n| - |\n| |'],
  ])('%j becomes one', (markdown, end, table) => {
    put(markdown);
    caretBehind(end);
    const made = typedTable(view.state);
    expect(made).not.toBeNull();
    if (made) view.dispatch(made);
    expect(words()).toBe(table);
  });

  test.each([
    ['| a | b |\n\n\\| --- |', '--- |'],
    ['words\n\n\\| --- |', '--- |'],
    ['| a | b |\n\nwords', 'words'],
    ['| --- |', '--- |'],
  ])('%j does not', (markdown, end) => {
    put(markdown);
    caretBehind(end);
    expect(typedTable(view.state)).toBeNull();
  });

  test.each<[TableEdit, string, string]>([
    ['row above', '1', '| a | b |\n| - | - |\n| | |\n| 1 | 2 |'],
    ['row below', 'a', '| a | b |\n| - | - |\n| | |\n| 1 | 2 |'],
    ['column before', '2', '| a | | b |\n| - | - | - |\n| 1 | | 2 |'],
    ['column after', 'b', '| a | b | |\n| - | - | - |\n| 1 | 2 | |'],
    ['remove row', 'a', '| 1 | 2 |\n| - | - |\n| | |'],
    ['remove row', '1', '| a | b |\n| - | - |\n| | |'],
    ['remove column', 'a', '| b |\n| - |\n| 2 |'],
    ['remove table', 'a', ''],
  ])('%s at %s', (edit, at, after) => {
    put('| a | b |\n| - | - |\n| 1 | 2 |');
    caretBehind(at);
    const made = editTable(view.state, edit);
    if (made) view.dispatch(made);
    expect(words()).toBe(after);
  });

  test('Enter goes below, begins a row, and ends the table in an empty one', () => {
    put('| a | b |\n| - | - |\n| 1 | 2 |');
    caretBehind('b');
    for (let press = 0; press < 3; press += 1) {
      const made = goBelow(view.state);
      if (made) view.dispatch(made);
    }
    view.dispatch(view.state.tr.insertText('after'));
    expect(words()).toBe('| a | b |\n| - | - |\n| 1 | 2 |\n\nafter');
  });
});

test.each([
  ['example.com/a', 'https://example.com/a'],
  ['jo@example.com', 'mailto:jo@example.com'],
  ['http://localhost:80', 'http://localhost:80'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['two words', null],
])('N7 the address %j is %j', (typed, address) => {
  expect(addressOf(typed)).toBe(address);
});
