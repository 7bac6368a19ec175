import type { EditorView } from '@milkdown/kit/prose/view';
import type { Suggestion } from './editor-handle.ts';

/** What the editor tells the list, and what the list takes for itself. */
export interface MentionList {
  /** The text or the caret has changed. */
  readonly update: (view: EditorView) => void;
  /** Whether the key was for the list. */
  readonly onKey: (view: EditorView, event: KeyboardEvent) => boolean;
  readonly close: () => void;
}

/** `@pet` or `[[norr` before the caret: the sign stands at the beginning of a word. */
const begun = /(?:^|[\s(])(@|\[\[)([^@[\]\n]{0,40})$/u;

/** Offers accounts and people while a name is typed after `@` or `[[`; a chosen one becomes a link of the note (N10). */
export function createMentionList(
  root: HTMLElement,
  suggest: (text: string) => Promise<readonly Suggestion[]>,
  classOf: string,
): MentionList {
  let options: readonly Suggestion[] = [];
  let current = 0;
  let from = 0;
  let asked = 0;
  let dismissedAt: number | null = null;
  const list = document.createElement('ul');
  list.role = 'listbox';
  list.ariaLabel = 'Link to';
  list.id = `mentions-${crypto.randomUUID()}`;
  list.className = classOf;

  const close = (): void => {
    asked += 1;
    options = [];
    list.remove();
    root.querySelector('.ProseMirror')?.removeAttribute('aria-activedescendant');
  };
  const draw = (view: EditorView): void => {
    const items = options.map(({ label, detail }, index) => {
      const item = document.createElement('li');
      item.role = 'option';
      item.id = `${list.id}-${index}`;
      item.ariaSelected = String(index === current);
      const small = document.createElement('small');
      small.textContent = detail;
      item.append(label, ' ', small);
      item.addEventListener('mousedown', (event) => {
        event.preventDefault();
        choose(view, index);
      });
      return item;
    });
    list.replaceChildren(...items);
    const at = view.coordsAtPos(from);
    const frame = root.getBoundingClientRect();
    list.style.left = `${at.left - frame.left}px`;
    list.style.top = `${at.bottom - frame.top + 4}px`;
    root.append(list);
    view.dom.setAttribute('aria-activedescendant', `${list.id}-${current}`);
    // At the foot of the page it would open out of sight.
    const page = root.closest('[data-region="account"]');
    const below = page ? list.getBoundingClientRect().bottom + 8 - page.getBoundingClientRect().bottom : 0;
    if (below > 0) page?.scrollBy({ top: below });
  };
  const choose = (view: EditorView, index: number): void => {
    const chosen = options[index];
    const { link } = view.state.schema.marks;
    if (!chosen || !link) return;
    const { schema, selection, tr } = view.state;
    const words = schema.text(chosen.label, [link.create({ href: chosen.address })]);
    close();
    view.dispatch(tr.replaceWith(from, selection.from, [words, schema.text(' ')]).removeStoredMark(link));
    view.focus();
  };

  return {
    close,
    update: (view) => {
      const { selection } = view.state;
      const { $from } = selection;
      const isText = selection.empty && $from.parent.isTextblock && $from.parent.type.spec.code !== true;
      const text = isText ? $from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC') : '';
      const [, sign = '', typed = ''] = begun.exec(text) ?? [];
      from = selection.from - sign.length - typed.length;
      if (sign === '') dismissedAt = null;
      if (sign === '' || from === dismissedAt) return close();
      const question = (asked += 1);
      void suggest(typed.trim()).then((found) => {
        if (question !== asked) return;
        if (found.length === 0) return close();
        options = found;
        current = 0;
        draw(view);
      });
    },
    onKey: (view, event) => {
      if (options.length === 0 || event.isComposing) return false;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) {
        current = (current + step + options.length) % options.length;
        draw(view);
      } else if (event.key === 'Enter' || event.key === 'Tab') choose(view, current);
      else if (event.key === 'Escape') {
        dismissedAt = from;
        close();
      } else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}
