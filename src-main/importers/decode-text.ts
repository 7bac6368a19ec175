import { Buffer } from 'node:buffer';
import { err, ok, type Result } from '#domain/result';
import type { FileProblem } from '#domain/import/file-problem';
import type { Encoding, Watch } from '#domain/import/table';
import { legacyEncoding } from './legacy-encoding.ts';
import { createBreath } from './breath.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** How many places are no text in this encoding; each stands as U+FFFD. */
  readonly damaged: number;
}

const chunk = 1_000_000;

/** I1: by byte order mark, by the zeros of UTF-16, by validity as UTF-8 (nearly all of it is enough), else windows-1252. What is no text is refused. */
export async function decodeText(
  bytes: Uint8Array,
  chosen: Encoding | null,
  watch: Watch,
): Promise<Result<DecodedText, FileProblem>> {
  if (bytes.length === 0) return err({ type: 'Empty' });
  const known = knownContainer(bytes);
  if (known) return err(known);
  const breathe = createBreath(watch);
  for (const encoding of chosen ? [chosen] : candidatesFor(bytes)) {
    const whole = await decodeAs(bytes, encoding, breathe);
    const part = whole === null && encoding === 'utf-8' ? await decodeDamaged(bytes, breathe) : null;
    const text = whole ?? part?.text ?? null;
    if (text === null) continue;
    if (isGarbage(text)) return err({ type: 'NotText' });
    if (text.trim() === '') return err({ type: 'Empty' });
    const other = otherFormat(text);
    if (other !== null) return err({ type: 'OtherFormat', format: other });
    return ok({ text, encoding, damaged: part?.damaged ?? 0 });
  }
  return err(chosen ? { type: 'WrongEncoding', encoding: chosen } : { type: 'NotText' });
}

function candidatesFor(bytes: Uint8Array): readonly Encoding[] {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return ['utf-8', 'windows-1252'];
  if (a === 0xff && b === 0xfe) return ['utf-16le'];
  if (a === 0xfe && b === 0xff) return ['utf-16be'];
  const sample = bytes.subarray(0, 8192);
  let even = 0;
  let odd = 0;
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (sample[index] === 0) even++;
    if (sample[index + 1] === 0) odd++;
  }
  const pairs = Math.max(1, Math.floor(sample.length / 2));
  // Latin text in UTF-16 has a zero in nearly every pair, always on the same side.
  if (odd / pairs > 0.3 && even / pairs < 0.05) return ['utf-16le'];
  if (even / pairs > 0.3 && odd / pairs < 0.05) return ['utf-16be'];
  return ['utf-8', legacyEncoding(bytes)];
}

async function decodeAs(
  bytes: Uint8Array,
  encoding: Encoding,
  breathe: ReturnType<typeof createBreath>,
): Promise<string | null> {
  const strict = encoding === 'utf-8' || encoding.startsWith('utf-16');
  const decoder = encoding === 'windows-1252' ? null : new TextDecoder(encoding, { fatal: strict });
  const parts: string[] = [];
  try {
    for (let from = 0; from < bytes.length; from += chunk) {
      const part = bytes.subarray(from, from + chunk);
      parts.push(decoder ? decoder.decode(part, { stream: true }) : windows1252(part));
      await breathe('decode', from, bytes.length);
    }
    if (decoder) parts.push(decoder.decode());
  } catch (error) {
    // Bytes that the encoding does not have: another one is tried.
    if (error instanceof TypeError) return null;
    throw error;
  }
  const text = parts.join('');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** UTF-8 with a few broken places: cut in the middle of a letter, or glued together from two files. Null where much of it is something else. */
async function decodeDamaged(
  bytes: Uint8Array,
  breathe: ReturnType<typeof createBreath>,
): Promise<Pick<DecodedText, 'text' | 'damaged'> | null> {
  const decoder = new TextDecoder('utf-8');
  const parts: string[] = [];
  let damaged = 0;
  let letters = 0;
  for (let from = 0; from < bytes.length; from += chunk) {
    const isLast = from + chunk >= bytes.length;
    const part = decoder.decode(bytes.subarray(from, from + chunk), { stream: !isLast });
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at);
      if (code === 0xfffd) damaged++;
      else if (code > 0x7f) letters++;
    }
    parts.push(part);
    await breathe('decode', from, bytes.length);
  }
  // No older encoding makes letters of several bytes by chance more often than it breaks them.
  return letters >= damaged * 2 || (damaged === 1 && letters > 0) ? { text: parts.join(''), damaged } : null;
}

/** The 32 places in which windows-1252 differs from Latin-1, spelled out because runtimes disagree about them. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => high.charAt(letter.charCodeAt(0) - 0x80));

/** Containers that people take for lists. */
function knownContainer(bytes: Uint8Array): FileProblem | null {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('\u00d0\u00cf\u0011\u00e0')) return { type: 'Workbook' };
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|\?xml|table)/i.test(head)) return { type: 'WebPage' };
  return notText.some((start) => head.startsWith(start)) ? { type: 'NotText' } : null;
}

/** First bytes of common files that are no text at all, read as Latin-1. */
const notText = [
  '%PDF-',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  'SQLite format 3',
  '\u001f\u008b',
  '7z\u00bc\u00af',
  '\u007fELF',
];

/** Text that is something else than a table. */
function otherFormat(text: string): string | null {
  const head = text.slice(0, 400).trimStart();
  if (/^BEGIN:VCALENDAR/i.test(head)) return 'a calendar';
  if (/^BEGIN:VCARD/i.test(head)) return 'contact cards';
  if (head.startsWith('{\\rtf')) return 'a formatted document';
  return /^(?:\[\s*[[{]|\{\s*")/.test(head) ? 'JSON' : null;
}

/** Control characters have no place in a list; a stray one does, thousands do not, and a zero never. */
function isGarbage(text: string): boolean {
  if (text.includes('\u0000')) return true;
  const sample = text.slice(0, 200_000);
  // oxlint-disable-next-line no-control-regex -- control characters are what is counted here
  const controls = sample.match(/[\u0001-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length ?? 0;
  return controls > 3 && controls / sample.length > 0.01;
}
