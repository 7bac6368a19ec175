import {
  defaultValueCtx,
  Editor,
  editorViewCtx,
  editorViewOptionsCtx,
  parserCtx,
  remarkStringifyOptionsCtx,
  rootCtx,
  serializerCtx,
} from '@milkdown/kit/core';
import { history } from '@milkdown/kit/plugin/history';
import { commonmark, remarkPreserveEmptyLinePlugin } from '@milkdown/kit/preset/commonmark';
import { gfm, remarkGFMPlugin } from '@milkdown/kit/preset/gfm';
import { Slice, type Node } from '@milkdown/kit/prose/model';
import { TextSelection } from '@milkdown/kit/prose/state';
import type { EditorView } from '@milkdown/kit/prose/view';
import { longestRich, type EditorHandle, type EditorProps } from './editor-handle.ts';
import { imageView, taskItemView } from './editor-node-views.ts';
import { onEditorKey } from './editor-keys.ts';
import { createFormatting } from './formatting.ts';
import { insertWords } from './insert-words.ts';
import { linkOf } from './link-around.ts';
import { createMentionList } from './mention-list.ts';
import { bareTaskRule, noteSchema } from './note-schema.ts';
import { readPaste } from './read-paste.ts';

/** An editor with its way out of the page. */
export interface RichEditor extends EditorHandle {
  readonly destroy: () => void;
  /** Its name has changed. */
  readonly relabel: () => void;
}

/** What the editor asks of its surroundings while it lives. */
type Options = Omit<EditorProps, 'initial' | 'onReady' | 'label'> & {
  readonly label: () => string;
  readonly listClass: string;
};

/** Stands for what was pasted until its place in the Markdown is known; no text has it. */
const placeMark = '\uE0F7pasted\uE0F7';

// It would write `<br />` for every empty line.
const kept = commonmark.filter((plugin) => !(remarkPreserveEmptyLinePlugin as readonly unknown[]).includes(plugin));

/** The parser and serialiser of notes: what is stored is plain GFM (N5). */
export const noteEditor = (root: HTMLElement, markdown: string): Editor =>
  Editor.make()
    .config((ctx) => {
      ctx.set(rootCtx, root);
      ctx.set(defaultValueCtx, markdown);
      ctx.update(remarkStringifyOptionsCtx, (before) => ({
        ...before,
        bullet: '-' as const,
        rule: '-' as const,
        listItemIndent: 'one' as const,
        handlers: {
          ...before.handlers,
          text: (node: { readonly value: string }, _parent, state, info) =>
            writeText(node.value, info.after, (words, after) => state.safe(words, { ...info, after, encode: [] })),
        },
      }));
      ctx.set(remarkGFMPlugin.options.key, { tablePipeAlign: false });
    })
    .use(kept)
    .use(gfm)
    .use(noteSchema)
    .use(bareTaskRule)
    .use(history);

/**
 * Words with everything escaped that would be read as Markdown. Milkdown's own way leaves words that end in a space as
 * they are, so that `\\# **bold**` came back as a heading. The space itself stays a space.
 */
function writeText(text: string, after: string, safe: (words: string, after: string) => string): string {
  const words = text.trimEnd();
  const space = text.slice(words.length);
  return words === '' ? space : safe(words, space[0] ?? after) + space;
}

/** Makes an editor inside an element; null where it cannot read the Markdown. */
export async function createRichEditor(
  root: HTMLElement,
  markdown: string,
  options: Options,
): Promise<RichEditor | null> {
  const formatting = createFormatting();
  const mentions = createMentionList(root, (text) => options.suggest(text), options.listClass);
  const editor = await noteEditor(root, markdown)
    .config((ctx) => {
      ctx.set(editorViewOptionsCtx, {
        editable: () => !options.isReadOnly,
        attributes: () => ({
          role: 'textbox',
          'aria-label': options.label(),
          'aria-multiline': 'true',
          dir: 'auto',
          ...(options.isReadOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
        }),
        nodeViews: { list_item: taskItemView, image: imageView(options.pictureOf) },
        dispatchTransaction(this: EditorView, transaction) {
          this.updateState(this.state.apply(transaction));
          if (transaction.docChanged || transaction.selectionSet) mentions.update(this);
          formatting.update();
          if (transaction.docChanged) options.onChange();
        },
        handleKeyDown: (target, event) => mentions.onKey(target, event) || onEditorKey(target, event, options),
        handleDOMEvents: {
          blur: () => {
            mentions.close();
            return false;
          },
          paste: (target, event) => take(target, event, event.clipboardData),
          drop: (target, event) => {
            // What is moved within the note stays the editor's own affair.
            if (target.dragging) return false;
            const at = target.posAtCoords({ left: event.clientX, top: event.clientY });
            if (at) target.dispatch(target.state.tr.setSelection(TextSelection.near(target.state.doc.resolve(at.pos))));
            return take(target, event, event.dataTransfer);
          },
          click: (target, event) => {
            const link = event.target instanceof Element ? event.target.closest('a') : null;
            // The page's own address of it is emptied where it is none of the web.
            const address = link && linkOf(target.state.doc.nodeAt(target.posAtDOM(link, 0)));
            if (address === null) return false;
            event.preventDefault();
            if (!/^(?:account|person|attachment):/.test(address) && !event.ctrlKey && !event.metaKey) return false;
            options.onLink(address);
            return target.hasFocus();
          },
        },
        clipboardTextSerializer: (slice) =>
          editor.action((inner) => {
            const { schema } = inner.get(editorViewCtx).state;
            const copied = schema.topNodeType.createAndFill(undefined, slice.content);
            // A piece of a table or a list is no note by itself.
            if (copied === null) return slice.content.textBetween(0, slice.content.size, '\n\n');
            return inner.get(serializerCtx)(copied).trimEnd();
          }),
      });
    })
    .create();
  // The parser answers what it cannot read with an empty page, and empty it must not be kept.
  const isUnread = (text: string, parsed: Node): boolean => text.trim() !== '' && parsed.content.size <= 2;
  const view = editor.action((ctx) => ctx.get(editorViewCtx));

  if (isUnread(markdown, view.state.doc)) {
    await editor.destroy();
    return null;
  }

  if (!options.isReadOnly) formatting.begin(view);

  const markdownNow = (): string => editor.action((ctx) => ctx.get(serializerCtx)(ctx.get(editorViewCtx).state.doc));

  /** Whatever comes from outside is read by ourselves: the page lets no text become markup. */
  function take(target: EditorView, event: Event, data: DataTransfer | null): boolean {
    if (!data || !target.editable) return false;
    event.preventDefault();
    const pasted = readPaste(data);
    if (pasted.files.length > 0) {
      options.onFiles(pasted.files);
      return true;
    }
    const isCode = target.state.selection.$from.parent.type.spec.code === true;
    if (pasted.text.length + target.state.doc.content.size > longestRich) {
      target.dispatch(target.state.tr.insertText(placeMark));
      const [before = '', after = ''] = markdownNow().split(placeMark);
      options.onTooLong(`${before}${pasted.text}${after}`, before.length + pasted.text.length);
    } else if (isCode) target.dispatch(target.state.tr.insertText(pasted.text.replaceAll('\r\n', '\n')));
    else if (pasted.markdown !== null) insert(pasted.markdown);
    else insertWords(target, pasted.text);
    target.dispatch(target.state.tr.scrollIntoView());
    return true;
  }

  function insert(text: string): void {
    editor.action((ctx) => {
      const target = ctx.get(editorViewCtx);
      const parsed = ctx.get(parserCtx)(text);
      if (isUnread(text, parsed)) return insertWords(target, text);
      const [only] = parsed.content.content;
      // One paragraph goes into the line; anything else stands by itself.
      const isInline = parsed.childCount === 1 && only?.type.name === 'paragraph';
      const slice = isInline && only ? new Slice(only.content, 0, 0) : Slice.maxOpen(parsed.content);
      target.dispatch(target.state.tr.replaceSelection(slice));
    });
  }

  return {
    markdown: markdownNow,
    replace: (text) =>
      editor.action((ctx) => {
        const target = ctx.get(editorViewCtx);
        const parsed = ctx.get(parserCtx)(text);
        if (isUnread(text, parsed)) options.onTooLong(text, null);
        else target.dispatch(target.state.tr.replaceWith(0, target.state.doc.content.size, parsed.content));
      }),
    insert,
    focus: () => view.focus(),
    formatting: options.isReadOnly ? null : formatting,
    relabel: () => view.setProps({}),
    destroy: () => void editor.destroy(),
  };
}
