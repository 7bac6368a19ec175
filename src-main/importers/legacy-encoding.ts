import type { Encoding } from '#domain/import/table';

/** How much of a file is looked at. */
const sampleBytes = 65_536;

/** I1: which older encoding bytes are in that are no UTF-8. Western unless much speaks for another. */
export function legacyEncoding(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, sampleBytes);
  const own = share(sample) > 0.5 ? dense(sample) : null;
  return own ?? (isCentralEuropean(decode(sample, 'windows-1252')) ? 'windows-1250' : 'windows-1252');
}

/** Share of the bytes above ASCII that have another beside them: few in Latin text, nearly all in scripts of their own. */
function share(bytes: Uint8Array): number {
  let high = 0;
  let paired = 0;
  for (let index = 0; index < bytes.length; index++) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    high++;
    if ((bytes[index - 1] ?? 0) >= 0x80 || (bytes[index + 1] ?? 0) >= 0x80) paired++;
  }
  return high < 6 ? 0 : paired / high;
}

function dense(bytes: Uint8Array): Encoding | null {
  const japanese = decode(bytes, 'shift_jis');
  if (
    portion(japanese, /[\u3040-\u30ff\u4e00-\u9fff\uff00-\uffef\u3000-\u303f]/gu) > 0.95 &&
    /[\u3041-\u30fe]/u.test(japanese)
  )
    return 'shift_jis';
  const cyrillic = decode(bytes, 'windows-1251');
  // Words in which capitals follow small letters, or that mix two alphabets, are another script misread.
  const jumps = cyrillic.match(/[а-яё][А-ЯЁ]|[a-z][а-яё]|[а-яё][a-z]/gu)?.length ?? 0;
  const letters = cyrillic.match(/[а-яё]/giu)?.length ?? 1;
  if (portion(cyrillic, /[а-яёіїєґўѓќљњћџ№«»—]/giu) > 0.9 && jumps / letters < 0.05) return 'windows-1251';
  const chinese = decode(bytes, 'gb18030');
  return portion(chinese, /[\u4e00-\u9fff\uff00-\uffef\u3000-\u303f]/gu) > 0.9 ? 'gb18030' : null;
}

/** Polish or Czech read as Western: superscripts and question marks inside words. */
const isCentralEuropean = (text: string): boolean =>
  /\p{L}[¹³¿]\p{L}|(?<!\p{L})[¯£]\p{Ll}{2}|\p{L}³(?:\s|$|[;,])(?<!\bm³.)/u.test(text) ||
  (/[šžŠŽ]/.test(text) && /[ìøùÌØÙ]/.test(text));

const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

function portion(text: string, of: RegExp): number {
  // oxlint-disable-next-line no-control-regex -- everything but ASCII
  const foreign = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
  return foreign === 0 ? 0 : (text.match(of)?.length ?? 0) / foreign;
}
