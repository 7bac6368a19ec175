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
  const bytes = (name: string): number => new TextEncoder().encode(name).length;
  let fit = Array.from(short);
  // Most disks count bytes: 255 of them.
  while (bytes(fit.join('')) > 200) fit = fit.slice(0, -1);
  const name = fit.join('').replace(/[. ]+$/, '');
  return `${name === '' ? 'Document' : devices.test(name) ? `_${name}` : name}.${extension}`;
}
