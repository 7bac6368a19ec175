import type { AppApi } from '#contract/api';

/** From light to dark or back, whichever is seen now. */
export async function toggleTheme(api: AppApi, page: Document): Promise<void> {
  const isDark =
    page.defaultView?.getComputedStyle(page.documentElement).colorScheme === 'dark' ||
    (!page.documentElement.dataset['theme'] && prefersDark(page));
  await api.call('settings:put', { theme: isDark ? 'light' : 'dark' });
}

const prefersDark = (page: Document): boolean =>
  page.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches === true;
