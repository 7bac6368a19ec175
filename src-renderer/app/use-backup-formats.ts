import { useMemo } from 'react';
import type { BackupFormats } from '../features/trouble/backup-list.tsx';
import { formatBytes, formatNumber } from '../lib/format-number.ts';
import { useLocale } from '../lib/use-locale.ts';

/** How the reader writes what is said of backups. */
export function useBackupFormats(): BackupFormats {
  const { locale, zone } = useLocale();
  return useMemo(() => {
    const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone });
    return {
      dateTime: (instant) => dateTime.format(new Date(instant)),
      number: (value) => formatNumber(value, { locale }),
      bytes: (value) => formatBytes(value, { locale }),
    };
  }, [locale, zone]);
}
