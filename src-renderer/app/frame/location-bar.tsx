import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLocation } from 'wouter';
import { useCall } from '../../lib/api.ts';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import { shortcutLabel } from '../../lib/shortcut.ts';
import { useHere } from '../../lib/use-here.ts';
import { Breadcrumb, type Crumb } from '../../ui/breadcrumb.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useAppHistory, useHistoryEnds } from '../navigation/navigation.tsx';
import { accountPath, locationOf, placePaths, type Location } from '../navigation/places.ts';
import { useWindowParts } from '../window-parts-context.ts';
import styles from './location-bar.module.css';

/** Back and forward, then where one is. */
export function LocationBar() {
  const { platform } = useWindowParts();
  const history = useAppHistory();
  const { canGoBack, canGoForward } = useHistoryEnds();
  const [path] = useLocation();
  const isMac = platform === 'mac';
  return (
    <>
      <span className={cx(styles.steps)}>
        <IconButton
          label="Back"
          icon={ChevronLeft}
          keys={shortcutLabel(isMac ? 'Mod+[' : 'Alt+Left')}
          isDisabled={!canGoBack}
          onPress={history.back}
        />
        <IconButton
          label="Forward"
          icon={ChevronRight}
          keys={shortcutLabel(isMac ? 'Mod+]' : 'Alt+Right')}
          isDisabled={!canGoForward}
          onPress={history.forward}
        />
      </span>
      <Where location={locationOf(path)} />
    </>
  );
}

const theBook: readonly Crumb[] = [{ label: 'Book', href: `#${placePaths.book}` }];

function Where({ location }: { location: Location }) {
  switch (location.page) {
    case 'account':
      return <AccountCrumb id={location.id} />;
    case 'plan':
      return <PlanCrumb accountId={location.id} planId={location.planId} />;
    case 'prepare':
    case 'talk':
      return <ReflectionCrumb accountId={location.id} />;
    case 'harvest':
      return <HarvestCrumb interactionId={location.id} />;
    case 'import':
      return <Breadcrumb parents={theBook} current="Import" />;
    default:
      return (
        <Breadcrumb
          parents={[]}
          current={
            {
              today: 'Today',
              book: 'Book',
              reflections: 'Reflections',
              numbers: 'Numbers',
              search: 'Search',
              sweep: 'Daily sweep',
              settings: 'Settings',
              gallery: 'Gallery',
            }[location.page]
          }
        />
      );
  }
}

function AccountCrumb({ id }: { id: string }) {
  const { data } = useCall('accounts:get', { id }, { keepsPrevious: true });
  return <Breadcrumb parents={theBook} current={data?.fields.name ?? 'Account'} />;
}

function PlanCrumb({ accountId, planId }: { accountId: string; planId: string }) {
  const { data } = useCall('plans:get', { id: planId });
  const account: Crumb = { label: data?.accountName ?? 'Account', href: `#${accountPath(accountId)}` };
  return <Breadcrumb parents={[...theBook, account]} current={data?.title ?? 'Success plan'} />;
}

const reflections: readonly Crumb[] = [{ label: 'Reflections', href: `#${placePaths.reflections}` }];

function ReflectionCrumb({ accountId }: { accountId: string }) {
  const { data } = useCall('accounts:get', { id: accountId }, { keepsPrevious: true });
  return <Breadcrumb parents={reflections} current={data?.fields.name ?? 'Account'} />;
}

function HarvestCrumb({ interactionId }: { interactionId: string }) {
  const { data } = useCall('reflections:get', { interactionId });
  const here = useHere();
  const current = data ? `${data.accountName}, ${formatDate(dayOfInstant(data.at, data.zone), here)}` : 'Reflection';
  return <Breadcrumb parents={reflections} current={current} />;
}
