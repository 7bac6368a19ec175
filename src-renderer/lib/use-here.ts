import { useMemo } from 'react';
import type { IsoDate } from '#domain/time';
import { dayOfInstant } from './format-date.ts';
import { useLocale } from './use-locale.ts';

/** How dates are written here, and which day it is. */
export interface Here {
  readonly locale: string;
  readonly zone: string;
  /** Today's date in the zone of this machine. */
  readonly today: IsoDate;
}

/** Where and when this window is. `date`: the day that what is shown was made for, so that words and dates never differ. */
export function useHere(date?: IsoDate): Here {
  const { locale, zone } = useLocale();
  const today = date ?? dayOfInstant(Date.now(), zone);
  return useMemo(() => ({ locale, zone, today }), [locale, zone, today]);
}
