import { useMemo } from 'react';
import type { IsoDate } from '#domain/time';
import { useLocale } from '../../lib/use-locale.ts';

/** How dates are written, and the day that Today is about. */
export interface Here {
  readonly locale: string;
  readonly zone: string;
  readonly today: IsoDate;
}

/** `date`: the day that the list was made for, so that its words and its dates never differ. */
export function useHere(date: IsoDate): Here {
  const { locale, zone } = useLocale();
  return useMemo(() => ({ locale, zone, today: date }), [locale, zone, date]);
}
