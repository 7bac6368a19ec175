import { useCall } from './api.ts';

/** How the reader writes and where the day begins; until the app has said, as the browser has it. */
export function useLocale(): { readonly locale: string; readonly zone: string } {
  const { data } = useCall('app:info', null);
  return {
    locale: data?.locale || navigator.language,
    zone: data?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
