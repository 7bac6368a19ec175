import { useMemo } from 'react';
import { useCall } from '../../lib/api.ts';
import { dayOfInstant } from '../../lib/format-date.ts';

/** What the window knows of place and time. */
export interface Here {
  readonly locale: string;
  readonly zone: string;
  /** Today's date in the zone of this machine. */
  readonly today: string;
}

/** Where and when this window is. */
export function useHere(): Here {
  const { data } = useCall('app:info', null);
  const locale = data?.locale ?? navigator.language;
  const zone = data?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = dayOfInstant(Date.now(), zone);
  return useMemo(() => ({ locale, zone, today }), [locale, zone, today]);
}
