const names = new Map<string, Intl.DisplayNames>();

/** "Norway" for "NO"; whatever is no code of a region is said as it stands. */
export function regionName(text: string, locale: string): string {
  const code = text.trim();
  if (!/^[A-Z]{2}$/.test(code)) return text;
  let known = names.get(locale);
  if (!known) {
    known = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    names.set(locale, known);
  }
  return known.of(code) ?? text;
}
