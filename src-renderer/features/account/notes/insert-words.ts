import { Slice } from '@milkdown/kit/prose/model';
import type { EditorView } from '@milkdown/kit/prose/view';

/** Plain text word for word: an empty line parts paragraphs, a line end stays a line end. */
export function insertWords(view: EditorView, text: string): void {
  const { schema } = view.state;
  const { paragraph, hardbreak } = schema.nodes;
  if (!paragraph || !hardbreak) return;
  const paragraphs = text.replaceAll(/\r\n?/g, '\n').split(/\n{2,}/);
  const made = paragraphs.map((part) =>
    paragraph.create(
      null,
      part
        .split('\n')
        .flatMap((line, index) => [
          ...(index === 0 ? [] : [hardbreak.create({ isInline: true })]),
          ...(line === '' ? [] : [schema.text(line)]),
        ]),
    ),
  );
  const content = schema.topNodeType.create(null, made).content;
  view.dispatch(view.state.tr.replaceSelection(Slice.maxOpen(content)));
}
