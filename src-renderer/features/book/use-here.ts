import { useMemo } from 'react';
import { dayOfInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/use-locale.ts';

/** How dates are written and which day it is. */
export function useHere(): { readonly locale: string; readonly today: string } {
  const { locale, zone } = useLocale();
  const today = dayOfInstant(Date.now(), zone);
  return useMemo(() => ({ locale, today }), [locale, today]);
}
