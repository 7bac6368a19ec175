import type { Node } from '@milkdown/kit/prose/model';
import type { EditorState } from '@milkdown/kit/prose/state';

/** The address of a link's words; null where they are none. */
export function linkOf(words: Node | null): string | null {
  const address: unknown = words?.marks.find(({ type }) => type.name === 'link')?.attrs['href'];
  return typeof address === 'string' ? address : null;
}

/** The address of the link that the caret stands in. */
export function linkAt({ selection, schema }: EditorState): string | null {
  const { link } = schema.marks;
  if (!link) return null;
  const { $from } = selection;
  const mark = link.isInSet($from.marks()) ?? ($from.nodeAfter && link.isInSet($from.nodeAfter.marks));
  const address: unknown = mark?.attrs['href'];
  return typeof address === 'string' ? address : null;
}
