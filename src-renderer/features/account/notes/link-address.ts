/** What was typed as an address a note may link to: the web, mail or into the book. Null where it is none. */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  if (/^(?:account|person|attachment):\S+$/.test(text)) return text;
  if (/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  const full = /^[a-z][\w+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(full)) return null;
  const { protocol, hostname } = new URL(full);
  if (protocol === 'mailto:') return full;
  return (protocol === 'http:' || protocol === 'https:') && /[.:]|^localhost$/.test(hostname) ? full : null;
}
