import { staysInNote, type LineItem, type Span } from './line-items.ts';

/**
 * G13: the note is every word that nothing else took, with the white space it had.
 * A mark between words of the note is understood and stays, so that the sentence keeps its words.
 */
export function noteOf(
  text: string,
  items: readonly LineItem[],
): { readonly text: string; readonly spans: readonly Span[] } {
  const first = items.findIndex((item) => item.is === 'word');
  const last = items.findLastIndex(staysInNote);
  const kept = items.filter(
    (item, index) => staysInNote(item) || (first >= 0 && index > first && index < last && canStandInNote(item)),
  );
  let note = '';
  let before: Span | null = null;
  for (const item of kept) {
    if (before) {
      const gap = text.slice(before.end, item.start);
      // Where something was lifted out between, only the white space around it is left to part the words.
      note += /^\s*$/.test(gap) ? gap : gap.includes('\n') ? '\n' : ' ';
    }
    note += text.slice(item.start, item.end);
    before = item;
  }
  return { text: note, spans: kept.filter((item) => item.is === 'word') };
}

const canStandInNote = (item: LineItem): boolean =>
  item.is === 'signal' || item.is === 'reason' || item.is === 'person' || item.is === 'kind';
