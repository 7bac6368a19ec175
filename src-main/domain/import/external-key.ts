import { unreadable, value, blank, type Cell } from './problem.ts';
import { plainCell } from './cell-text.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** I16: an id as it is compared: trimmed, Salesforce's 15 letters folded to their 18. */
export function externalKey(id: string): string {
  // A column of numbers with a gap in it comes out of data tools as 12345.0.
  const text = id
    .trim()
    .normalize('NFC')
    .replace(/^(\d{4,})\.0$/, '$1');
  return isSalesforceId(text) ? text + checkLetters(text) : text;
}

/** Salesforce's short ids: three letters of the kind of record, then a number in base 62 that begins with zeros or an instance. */
const isSalesforceId = (text: string): boolean =>
  /^[a-zA-Z0-9]{15}$/.test(text) && /^[a0-9][0-9a-zA-Z]{2}/.test(text) && /[A-Za-z]/.test(text);

/** Three letters that say which of the fifteen are capitals. */
function checkLetters(id: string): string {
  let check = '';
  for (let block = 0; block < 3; block++) {
    let bits = 0;
    for (let place = 0; place < 5; place++) {
      if (/[A-Z]/.test(id.charAt(block * 5 + place))) bits |= 1 << place;
    }
    check += letters.charAt(bits);
  }
  return check;
}

/** I16: an id that a spreadsheet has rounded (`1.23457E+11`) names nobody any more. */
export function readId(raw: string): Cell<string> {
  const cell = plainCell(raw);
  if (cell === '' || /^(?:-|n\/a|null|\(null\)|none|\\n)$/i.test(cell)) return blank;
  if (/^\d(?:[.,]\d+)?E\+\d+$/i.test(cell))
    return unreadable('A spreadsheet has rounded this id; the digits it cut off are gone.');
  if (cell.length > 200) return unreadable('This is too long for an id.');
  return value(cell);
}
