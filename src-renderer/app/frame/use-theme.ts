import { useEffect } from 'react';
import { useCall } from '../../lib/api.ts';

/** Shows the page in the theme of the settings at once; the system's own is what no attribute means. */
export function useTheme(): void {
  const { data } = useCall('settings:get', null);
  const theme = data?.theme;
  useEffect(() => {
    const page = document.documentElement;
    if (theme === undefined) return;
    if (theme === 'system') delete page.dataset['theme'];
    else page.dataset['theme'] = theme;
  }, [theme]);
}
