import type { Node } from '@milkdown/kit/prose/model';
import type { NodeView, NodeViewConstructor } from '@milkdown/kit/prose/view';

/** A line of a list; one with a box has a real one, to be ticked with the mouse (Ctrl Enter does it by key). */
export const taskItemView: NodeViewConstructor = (first, view, getPos): NodeView => {
  const dom = document.createElement('li');
  if (typeof first.attrs['checked'] !== 'boolean') return { dom, contentDOM: dom };
  dom.dataset['task'] = '';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.tabIndex = -1;
  const words = document.createElement('div');
  const draw = (node: Node): void => {
    box.checked = node.attrs['checked'] === true;
    box.ariaLabel = node.firstChild?.textContent.slice(0, 120) || 'Done';
    dom.dataset['checked'] = String(box.checked);
  };
  const seat = document.createElement('span');
  seat.contentEditable = 'false';
  seat.append(box);
  dom.append(seat, words);
  draw(first);
  box.addEventListener('change', () => {
    const at = getPos();
    if (at === undefined || !view.editable) return;
    view.dispatch(view.state.tr.setNodeAttribute(at, 'checked', box.checked));
    view.focus();
  });
  return {
    dom,
    contentDOM: words,
    update: (node) => {
      if (node.type !== first.type || typeof node.attrs['checked'] !== 'boolean') return false;
      draw(node);
      return true;
    },
    stopEvent: (event) => event.target === box,
    ignoreMutation: ({ target }) => seat.contains(target) || target === dom,
  };
};

/** A picture of the book, fetched from it; one from elsewhere is named and not fetched, since nothing goes over the network. */
export const imageView =
  (pictureOf: (id: string) => Promise<string | null>): NodeViewConstructor =>
  (node): NodeView => {
    const dom = document.createElement('span');
    dom.dataset['picture'] = '';
    const source = String(node.attrs['src'] ?? '');
    const name = String(node.attrs['alt'] ?? '') || 'Picture';
    dom.textContent = name;
    const id = /^attachment:(.+)$/.exec(source)?.[1];
    if (id !== undefined)
      void pictureOf(id).then((address) => {
        if (address === null) return;
        const picture = document.createElement('img');
        picture.src = address;
        picture.alt = name;
        dom.replaceChildren(picture);
      });
    return { dom, ignoreMutation: () => true };
  };
