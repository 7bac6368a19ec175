import type { AppApi } from '#contract/api';

/** From light to dark or back, whichever is seen now. */
export async function toggleTheme(api: AppApi, page: Window): Promise<void> {
  const isDark = page.matchMedia('(prefers-color-scheme: dark)').matches;
  await api.call('window:setTheme', { theme: isDark ? 'light' : 'dark' });
}
