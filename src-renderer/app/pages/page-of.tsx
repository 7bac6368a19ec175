import { lazy } from 'react';
import { DatedAccountPage } from '../../features/account/dated-account-page.tsx';
import { BookPage } from '../../features/book/book-page.tsx';
import { TodayPage } from '../../features/today/today-page.tsx';
import { ReceiptsOf } from '../../features/receipts/receipts-of.tsx';
import { ValuePart } from '../../features/receipts/value-part.tsx';
import { MeetingLine } from '../../features/log/meeting-line.tsx';
import type { Location } from '../navigation/places.ts';

/* What one is at all day is there from the start: a page on its own would be asked for while the window waits. */
const ImportPage = lazy(async () => ({ default: (await import('../../features/import/import-page.tsx')).ImportPage }));
const NumbersPage = lazy(async () => ({
  default: (await import('../../features/numbers/numbers-page.tsx')).NumbersPage,
}));
const SearchPage = lazy(async () => ({ default: (await import('../../features/search/search-page.tsx')).SearchPage }));
const ReflectionsPage = lazy(async () => ({
  default: (await import('../../features/reflections/reflections-page.tsx')).ReflectionsPage,
}));
const PreparePage = lazy(async () => ({
  default: (await import('../../features/reflections/prepare-page.tsx')).PreparePage,
}));
const TalkPage = lazy(async () => ({
  default: (await import('../../features/reflections/talk-page.tsx')).TalkPage,
}));
const HarvestPage = lazy(async () => ({
  default: (await import('../../features/reflections/harvest-page.tsx')).HarvestPage,
}));
const PlanPage = lazy(async () => ({ default: (await import('../../features/plan/plan-page.tsx')).PlanPage }));
const SweepPage = lazy(async () => ({ default: (await import('../../features/sweep/sweep-page.tsx')).SweepPage }));
const SettingsPage = lazy(async () => ({
  default: (await import('../../features/settings/settings-page.tsx')).SettingsPage,
}));
const GalleryPage = lazy(async () => ({
  default: (await import('../../features/gallery/gallery-page.tsx')).GalleryPage,
}));

/** The page of a place. */
export function PageOf({ location }: { location: Location }) {
  switch (location.page) {
    case 'today':
      return <TodayPage />;
    case 'book':
      return <BookPage />;
    case 'account':
      return (
        <DatedAccountPage
          key={location.id}
          id={location.id}
          section={location.section}
          at={location.at}
          renderValue={(spot) => <ValuePart {...spot} />}
          renderReflection={(interactionId) => <HarvestPage interactionId={interactionId} />}
        />
      );
    case 'plan':
      return (
        <PlanPage
          key={location.planId}
          accountId={location.id}
          planId={location.planId}
          itemId={location.itemId}
          renderReceipts={(itemId) => <ReceiptsOf accountId={location.id} itemId={itemId} />}
        />
      );
    case 'reflections':
      return <ReflectionsPage />;
    case 'prepare':
      return <PreparePage key={location.id} accountId={location.id} />;
    case 'talk':
      return <TalkPage key={location.id} accountId={location.id} />;
    case 'harvest':
      return <HarvestPage key={location.id} interactionId={location.id} />;
    case 'numbers':
      return <NumbersPage />;
    case 'search':
      return <SearchPage />;
    case 'sweep':
      return <SweepPage Line={MeetingLine} />;
    case 'import':
      return <ImportPage />;
    case 'settings':
      return <SettingsPage />;
    case 'gallery':
      return <GalleryPage />;
  }
}
