/** A stretch of a note, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence ends with its mark, or before words in quotation marks that a colon announces. */
const sentenceEnd = /[.!?…]+["'”’»)\]]*(?=\s|$)|:(?=\s+["“„«])/gu;

/** R12: the sentences of a note: up to a full stop, a question or exclamation mark, a quotation, or the end of the line. */
export function sentencesOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    let from = 0;
    for (const match of line.matchAll(sentenceEnd)) {
      push(found, line, at, from, match.index + match[0].length);
      from = match.index + match[0].length;
    }
    push(found, line, at, from, line.length);
    at += line.length + 1;
  }
  return found;
}

function push(found: Stretch[], line: string, at: number, from: number, to: number): void {
  const words = line.slice(from, to);
  const trimmed = words.trim();
  if (trimmed === '') return;
  const start = at + from + words.indexOf(trimmed);
  found.push({ start, end: start + trimmed.length });
}

/** The sentence after or before the one that is selected; the first where nothing is. Null at either end. */
export function nextSentence(text: string, { start, end }: Stretch, step: 1 | -1): Stretch | null {
  const sentences = sentencesOf(text);
  if (step === 1) return sentences.find((sentence) => sentence.start >= Math.max(end, start + 1)) ?? null;
  return sentences.findLast((sentence) => sentence.end <= start) ?? null;
}

const wordEdge = /\S+/gu;

/** R12: one edge of the selection moved by a word. The selection never becomes empty. */
export function moveEdge(text: string, { start, end }: Stretch, edge: 'start' | 'end', step: 1 | -1): Stretch {
  const words = [...text.matchAll(wordEdge)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (edge === 'end') {
    const next = step === 1 ? words.find((word) => word.end > end)?.end : words.findLast((word) => word.end < end)?.end;
    return next === undefined || next <= start ? { start, end } : { start, end: next };
  }
  const next =
    step === 1 ? words.find((word) => word.start > start)?.start : words.findLast((word) => word.start < start)?.start;
  return next === undefined || next >= end ? { start, end } : { start: next, end };
}

/** Where the words of a quote stand in a note: at their place if they are still there, else where they are found. */
export function placeOfQuote(text: string, quote: string, starts: number | null): Stretch | null {
  const start = starts !== null && text.startsWith(quote, starts) ? starts : text.indexOf(quote);
  return quote === '' || start < 0 ? null : { start, end: start + quote.length };
}
