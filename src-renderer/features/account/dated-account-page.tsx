import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { IsoDate } from '#domain/time';
import { useCall } from '../../lib/api.ts';
import { useLeavingPast } from '../../lib/as-known.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { useHere } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { AccountPage, type AccountPageProps } from './account-page.tsx';
import { AsKnownDialog } from './as-known-dialog.tsx';
import styles from './dated-account-page.module.css';
import { EraseDialog } from './erase-dialog.tsx';
import { KnownAccountPage } from './known-account-page.tsx';
import { SentimentRecordDialog } from './sentiment-record-dialog.tsx';

/** Props of {@link DatedAccountPage}. */
export interface DatedAccountPageProps extends Omit<AccountPageProps, 'onAsKnown' | 'onRecord'> {
  /** Draws a reflection, as it was known then. */
  renderReflection: (interactionId: string) => ReactNode;
}

/** An account as it is; or, when asked for, as it was known at the end of a past day. */
export function DatedAccountPage({ renderReflection, ...props }: DatedAccountPageProps) {
  const here = useHere();
  const [on, setOn] = useState<IsoDate | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [isRecordOpen, setIsRecordOpen] = useState(false);
  const [erasing, setErasing] = useState<string | null>(null);
  const book = useCall('book:state', null);
  const isPast = on !== null;
  const place = useRef<HTMLDivElement>(null);
  const [reflection, setReflection] = useState<string | null>(null);
  const goBack = useCallback(() => {
    setOn(null);
    setReflection(null);
    // What had the focus goes with the past; the keyboard stays at the account.
    place.current?.focus();
  }, []);
  useLeavingPast(isPast ? goBack : null);
  useCommands(
    useMemo<readonly AppCommand[]>(
      () => [
        { id: 'account:known', name: 'As known on a past day …', group: 'Account', run: () => setIsAsking(true) },
        {
          id: 'account:record',
          name: 'Sentiment as a record',
          group: 'Account',
          isOff: isPast,
          run: () => setIsRecordOpen(true),
        },
        {
          id: 'account:now',
          name: reflection === null ? 'Back to now' : 'Back to the account',
          group: 'Account',
          keys: ['Esc'],
          hint: reflection === null ? 'back to now' : 'back to the account',
          isOff: !isPast,
          run: reflection === null ? goBack : () => setReflection(null),
        },
      ],
      [isPast, reflection, goBack],
    ),
  );
  return (
    <div ref={place} tabIndex={-1} className={cx(styles.place)}>
      {on === null ? (
        <AccountPage {...props} onAsKnown={() => setIsAsking(true)} onRecord={() => setIsRecordOpen(true)} />
      ) : (
        <KnownAccountPage
          id={props.id}
          on={on}
          onOtherDay={() => setIsAsking(true)}
          onDay={setOn}
          onNow={goBack}
          reflection={reflection}
          onReflection={setReflection}
          renderReflection={renderReflection}
        />
      )}
      {isRecordOpen && (
        <SentimentRecordDialog
          accountId={props.id}
          here={here}
          isReadOnly={book.data?.readOnly === true}
          onClose={() => setIsRecordOpen(false)}
          onAsKnown={(day) => {
            setIsRecordOpen(false);
            setOn(day);
          }}
          onErase={(rootId) => {
            setIsRecordOpen(false);
            setErasing(rootId);
          }}
        />
      )}
      {erasing !== null && (
        <EraseDialog
          target={{ what: 'sentiment', id: erasing }}
          here={here}
          onClose={() => setErasing(null)}
          onErased={() => setErasing(null)}
        />
      )}
      {isAsking && (
        <AsKnownDialog
          here={here}
          on={on}
          onClose={() => setIsAsking(false)}
          onShow={(day) => {
            setIsAsking(false);
            setOn(day);
          }}
        />
      )}
    </div>
  );
}
