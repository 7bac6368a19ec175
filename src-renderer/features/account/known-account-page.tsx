import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { ErasedThing } from '#contract/as-known';
import { addDays, type IsoDate } from '#domain/time';
import { ApiProvider } from '../../lib/api-provider.tsx';
import { useApi, useCall } from '../../lib/api.ts';
import { apiAsKnown, AsKnownContext } from '../../lib/as-known.ts';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import { useHere, type Here } from '../../lib/use-here.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SkeletonRows } from '../../ui/skeleton-row.tsx';
import { KnownAccount } from './known-account.tsx';
import styles from './known-account-page.module.css';

/** Props of {@link KnownAccountPage}. */
export interface KnownAccountPageProps {
  id: string;
  on: IsoDate;
  onDay: (on: IsoDate) => void;
  onOtherDay: () => void;
  onNow: () => void;
}

/** An account as it was known at the end of a past day. Nothing on it can be changed. */
export function KnownAccountPage({ id, on, onDay, onOtherDay, onNow }: KnownAccountPageProps) {
  const api = useApi();
  const then = useMemo(() => apiAsKnown(api, on), [api, on]);
  const now = useHere();
  const here = useHere(on);
  const known = useCall('known:account', { id, on });
  // With its year, whatever year it is: a look back is of one day alone.
  const day = formatDate(on, { ...now, today: '0001-01-01' });
  const page = useRef<HTMLDivElement>(null);
  // The page that had the focus is gone; the keyboard goes on in the one that came.
  useEffect(() => page.current?.focus(), []);
  const failure = known.error?.failure;
  const firstOn = failure?.type === 'NotYetKnown' ? failure.firstOn : null;
  return (
    <div className={cx(styles.frame)}>
      <Banner
        tone="warn"
        action={
          <span className={cx(styles.steps)}>
            <IconButton label="The day before" icon={ChevronLeft} onPress={() => onDay(addDays(on, -1))} noTooltip />
            <IconButton
              label="The day after"
              icon={ChevronRight}
              isDisabled={on >= now.today}
              onPress={() => onDay(addDays(on, 1))}
              noTooltip
            />
            <Button onPress={onOtherDay}>Another day</Button>
            <Button keys="Esc" onPress={onNow}>
              Back to now
            </Button>
          </span>
        }
      >
        <strong>As known on {day}:</strong> what had been recorded by the end of that day. It can be read, not changed.
        {known.data && known.data.erased.length > 0 && ` ${erasedSentence(known.data.erased, now)}`}
      </Banner>
      <div ref={page} tabIndex={-1} className={cx(styles.page)} data-region="account">
        {known.data ? (
          <AsKnownContext value={on}>
            <ApiProvider key={on} api={then}>
              <KnownAccount id={id} known={known.data} here={here} scroller={page} />
            </ApiProvider>
          </AsKnownContext>
        ) : failure ? (
          <EmptyState
            text={
              firstOn === null
                ? 'Nothing had been recorded of this account by then.'
                : `Nothing had been recorded of this account by then. The first was on ${formatDate(firstOn, now)}.`
            }
            action={firstOn !== null && <Button onPress={() => onDay(firstOn)}>Show {formatDate(firstOn, now)}</Button>}
          />
        ) : (
          <SkeletonRows count={6} label="Opening the account as it was" />
        )}
      </div>
    </div>
  );
}

/** "Erased since: an interaction of 3 Aug, a note of 3 Aug." */
function erasedSentence(erased: readonly ErasedThing[], here: Here): string {
  const words = erased.map(
    ({ what, recordedAt }) => `${what} recorded on ${formatDate(dayOfInstant(recordedAt, here.zone), here)}`,
  );
  const shown = words.slice(0, 4).join(', ');
  return `Known then and erased since: ${shown}${words.length > 4 ? ` and ${words.length - 4} more` : ''}.`;
}
