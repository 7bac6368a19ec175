import { useEffect } from 'react';
import { useApi } from '../../lib/api.ts';

/** Looks whether a calendar has changed: when a book is opened, and whenever the window gets the focus. */
export function useCalendarCheck(bookPath: string | undefined): void {
  const api = useApi();
  useEffect(() => {
    if (bookPath === undefined) return;
    const check = (): void => void api.call('calendars:check', null);
    check();
    window.addEventListener('focus', check);
    return () => window.removeEventListener('focus', check);
  }, [api, bookPath]);
}
