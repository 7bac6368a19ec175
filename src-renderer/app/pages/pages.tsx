import { Suspense } from 'react';
import { useLocation } from 'wouter';
import { EmptyBookPage } from '../../features/first-run/empty-book-page.tsx';
import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { Busy } from '../../ui/busy.tsx';
import { SkeletonRows } from '../../ui/skeleton-row.tsx';
import { locationOf } from '../navigation/places.ts';
import { useReady } from '../start/use-ready.ts';
import { PageOf } from './page-of.tsx';

/** The page that the address names; as long as the book has no account, the one that says how to get some. */
export function Pages() {
  const [path] = useLocation();
  const location = locationOf(path);
  const { data: book } = useCall('book:state', null);
  const { go, editAccount } = useAppActions();
  useReady(book !== undefined);
  // The sample opens empty and is written at once.
  if (book?.accounts === 0 && book.isSample && !book.readOnly) return <Busy isBusy label="Writing the sample book" />;
  if (book?.accounts === 0 && (location.page === 'today' || location.page === 'book')) {
    return (
      <EmptyBookPage isReadOnly={book.readOnly} onImport={() => go('import')} onNewAccount={() => editAccount(null)} />
    );
  }
  // A boundary for each page: the page before is gone at once, with its focus, and not hidden behind the next.
  return (
    <Suspense key={location.page} fallback={<SkeletonRows count={6} label="Opening" />}>
      <PageOf location={location} />
    </Suspense>
  );
}
