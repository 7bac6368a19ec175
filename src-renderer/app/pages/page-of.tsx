import { lazy, type ComponentType } from 'react';
import { AccountPage } from '../../features/account/account-page.tsx';
import type { Location } from '../navigation/places.ts';

/* Pages that are still being written appear as soon as their file does. */
type Page = ComponentType<{ id: string; section?: string | undefined }>;
const Nothing: Page = () => null;
const found = import.meta.glob<Record<string, Page>>([
  '../../features/today/today-page.tsx',
  '../../features/book/book-page.tsx',
  '../../features/import/import-page.tsx',
  '../../features/gallery/gallery-page.tsx',
]);

const page = (feature: string, name: string) =>
  lazy(async () => {
    const modules = await found[`../../features/${feature}/${feature}-page.tsx`]?.();
    return { default: modules?.[name] ?? Nothing };
  });

const TodayPage = page('today', 'TodayPage');
const BookPage = page('book', 'BookPage');
const ImportPage = page('import', 'ImportPage');
const SettingsPage = lazy(async () => ({
  default: (await import('../../features/settings/settings-page.tsx')).SettingsPage,
}));
const GalleryPage = page('gallery', 'GalleryPage');

/** The page of a place. */
export function PageOf({ location }: { location: Location }) {
  switch (location.page) {
    case 'today':
      return <TodayPage id="" />;
    case 'book':
      return <BookPage id="" />;
    case 'account':
      return <AccountPage key={location.id} id={location.id} section={location.section} />;
    case 'import':
      return <ImportPage id="" />;
    case 'settings':
      return <SettingsPage />;
    case 'gallery':
      return <GalleryPage id="" />;
  }
}
