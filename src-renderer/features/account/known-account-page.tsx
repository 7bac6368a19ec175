import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { addDays, type IsoDate } from '#domain/time';
import { ApiProvider } from '../../lib/api-provider.tsx';
import { useApi, useCall } from '../../lib/api.ts';
import { apiAsKnown, AsKnownContext } from '../../lib/as-known.ts';
import { formatDate } from '../../lib/format-date.ts';
import { useHere } from '../../lib/use-here.ts';
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
  /** The reflection that is looked at, by its interaction; null for the page of the account. */
  reflection: string | null;
  onReflection: (interactionId: string | null) => void;
  /** Draws a reflection. */
  renderReflection: (interactionId: string) => ReactNode;
}

/** An account as it was known at the end of a past day. Nothing on it can be changed. */
export function KnownAccountPage(props: KnownAccountPageProps) {
  const { id, on, onDay, onOtherDay, onNow, reflection, onReflection } = props;
  const api = useApi();
  const then = useMemo(() => apiAsKnown(api, id, on), [api, id, on]);
  const now = useHere();
  const here = useHere(on);
  const known = useCall('known:account', { id, on });
  // With its year, whatever year it is: a look back is of one day alone.
  const day = formatDate(on, { ...now, today: '0001-01-01' });
  const page = useRef<HTMLDivElement>(null);
  // The page that had the focus is gone; the keyboard goes on in the one that came.
  useEffect(() => page.current?.focus(), [reflection]);
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
            {reflection !== null && (
              <Button keys="Esc" onPress={() => onReflection(null)}>
                Back to the account
              </Button>
            )}
            <Button {...(reflection === null ? { keys: 'Esc' } : {})} onPress={onNow}>
              Back to now
            </Button>
          </span>
        }
      >
        <strong>As known on {day}:</strong> what had been recorded by the end of that day. It can be read, not changed;
        Log and Undo go back to now first.
        {known.data && known.data.erased.length > 0 && ' What was erased since stands as “erased”.'}
      </Banner>
      <div ref={page} tabIndex={-1} className={cx(styles.page)} data-region="account">
        {known.data ? (
          <AsKnownContext value={on}>
            <ApiProvider key={on} api={then}>
              {reflection === null ? (
                <KnownAccount id={id} known={known.data} here={here} scroller={page} onReflection={onReflection} />
              ) : (
                props.renderReflection(reflection)
              )}
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
