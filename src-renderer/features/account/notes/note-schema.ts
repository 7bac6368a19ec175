import { imageSchema } from '@milkdown/kit/preset/commonmark';
import { extendListItemSchemaForTask } from '@milkdown/kit/preset/gfm';
import { findWrapping } from '@milkdown/kit/prose/transform';
import { InputRule } from '@milkdown/kit/prose/inputrules';
import { $inputRule } from '@milkdown/kit/utils';

/* Where the presets would lose something, or stop, at what a note can hold. */

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A picture without a title is as good as one with one; the preset gives the whole note up at it. */
const image = imageSchema.extendSchema((before) => (ctx) => ({
  ...before(ctx),
  parseMarkdown: {
    match: ({ type }) => type === 'image',
    runner: (state, node, type) => {
      state.addNode(type, { src: textOf(node['url']), alt: textOf(node['alt']), title: textOf(node['title']) });
    },
  },
}));

/** A box whose line is still empty: GFM knows no such thing, so a space that counts stands for the words to come. */
const task = extendListItemSchemaForTask.extendSchema((before) => (ctx) => {
  const own = before(ctx);
  return {
    ...own,
    toMarkdown: {
      match: own.toMarkdown.match,
      runner: (state, node) => {
        const first = node.firstChild;
        const { label, listType, spread, checked } = node.attrs;
        if (typeof checked !== 'boolean' || !first || first.textContent.trim() !== '' || first.childCount > 1)
          return own.toMarkdown.runner(state, node);
        state.openNode('listItem', undefined, { label, listType, spread, checked });
        state.openNode('paragraph');
        state.addNode('html', undefined, '&#x20;');
        state.closeNode();
        state.next(node.content.cut(first.nodeSize));
        state.closeNode();
      },
    },
  };
});

export const noteSchema = [image, task].flat();

/** `[ ] ` at the beginning of a line begins a checklist too, without the dash that the preset wants before it. */
export const bareTaskRule = $inputRule(
  () =>
    new InputRule(/^\[(\s|x)\]\s$/, (state, [, mark], start, end) => {
      const { bullet_list, list_item } = state.schema.nodes;
      const $start = state.doc.resolve(start);
      if (!bullet_list || !list_item || $start.parent.type.name !== 'paragraph') return null;
      if ($start.node(-1).type === list_item) return null;
      const tr = state.tr.delete(start, end);
      const range = tr.doc.resolve(start).blockRange();
      const wrapping = range && findWrapping(range, bullet_list);
      if (!range || !wrapping) return null;
      tr.wrap(range, wrapping);
      return tr.setNodeAttribute(range.start + 1, 'checked', mark === 'x');
    }),
);
