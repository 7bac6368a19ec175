/** Names that Windows keeps for its devices, whatever comes after a point. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const most = 80;

/** CP7: a name for a file that every system takes, made from what somebody typed; never a way out of its folder. */
export function safeFileName(text: string, extension: string): string {
  const plain = text
    .normalize('NFC')
    // Signs that some system refuses, controls, and marks that turn the direction of what follows.
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^[. ]+/, '');
  const short = Array.from(plain)
    .slice(0, most)
    .join('')
    .replace(/[. ]+$/, '');
  let fit = Array.from(short);
  // Most disks count bytes: 255 of them.
  while (bytesOf(fit) > 200) fit = fit.slice(0, -1);
  const name = fit.join('').replace(/[. ]+$/, '');
  return `${name === '' ? 'Document' : devices.test(name) ? `_${name}` : name}.${extension}`;
}

/** What the signs take in UTF-8. */
const bytesOf = (signs: readonly string[]): number =>
  signs.reduce((sum, sign) => {
    const point = sign.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);
