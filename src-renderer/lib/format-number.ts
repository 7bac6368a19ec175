const formats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs a hundred times what using one does. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(locale, options);
    formats.set(key, found);
  }
  return found;
}

/** A hyphen in front of a figure is as wide as nothing else on the line: the true minus is as wide as the plus. */
export function withTrueMinus(text: string): string {
  return text.replaceAll(/-(?=[^\d]*\d)/g, '−');
}

/** "5,369"; digits after the point only where they are given. */
export function formatNumber(value: number, { locale, digits = 0 }: { locale: string; digits?: number }): string {
  return withTrueMinus(numberFormat(locale, { maximumFractionDigits: digits }).format(value));
}

/** "+1", "−2", "0": a change. */
export function formatChange(value: number, { locale, digits = 0 }: { locale: string; digits?: number }): string {
  return withTrueMinus(
    numberFormat(locale, { maximumFractionDigits: digits, signDisplay: 'exceptZero' }).format(value),
  );
}

/** "65%" from a share between 0 and 1. */
export function formatPercent(share: number, { locale, digits = 0 }: { locale: string; digits?: number }): string {
  return withTrueMinus(numberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share));
}

/** "1.2 MB": a size in bytes, in steps of a thousand. */
export function formatBytes(bytes: number, { locale }: { locale: string }): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const unit = units[step] ?? 'byte';
  return numberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}
