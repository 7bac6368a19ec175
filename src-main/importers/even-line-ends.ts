import type { createBreath } from './breath.ts';

/** I2: CR, LF and CRLF all end a line, in one file too; inside quoted cells they stay as they stand. */
export async function evenLineEnds(
  text: string,
  delimiter: string,
  breathe: ReturnType<typeof createBreath>,
): Promise<string> {
  if (!/\r(?!\n)/.test(text)) return text;
  const parts: string[] = [];
  let copied = 0;
  let at = 0;
  let since = 0;
  while (at < text.length) {
    const mark = text.indexOf('"', at);
    const until = mark < 0 ? text.length : mark;
    parts.push(evened(text.slice(copied, until)));
    copied = until;
    if (mark < 0) break;
    const end = opensCell(text, mark, delimiter) ? endOfCell(text, mark, delimiter) : null;
    // A mark that opens nothing, or that nothing closes, is a letter like any other.
    at = end ?? mark + 1;
    parts.push(text.slice(copied, at));
    copied = at;
    if (at - since > 1_000_000) {
      since = at;
      await breathe('read', at, text.length);
    }
  }
  return parts.join('');
}

/** Every kind of line end as LF. A CR more than once before LF is one end, written by a program that converted twice. */
export const evened = (text: string): string => text.replace(/\r*\n|\r/g, '\n');

const isLineEnd = (letter: string): boolean => letter === '\n' || letter === '\r' || letter === '';

const opensCell = (text: string, mark: number, delimiter: string): boolean => {
  const before = text.charAt(mark - 1);
  return isLineEnd(before) || before === delimiter;
};

/** Where the cell that opens at `mark` is closed; null where no mark does. */
function endOfCell(text: string, mark: number, delimiter: string): number | null {
  for (let at = text.indexOf('"', mark + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text.charAt(at + 1);
    if (next === '"') at++;
    else return isLineEnd(next) || next === delimiter ? at + 1 : null;
  }
  return null;
}
