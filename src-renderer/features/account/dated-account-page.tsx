import { useCallback, useMemo, useRef, useState } from 'react';
import type { IsoDate } from '#domain/time';
import { useCall } from '../../lib/api.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { useHere } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { AccountPage, type AccountPageProps } from './account-page.tsx';
import { AsKnownDialog } from './as-known-dialog.tsx';
import styles from './dated-account-page.module.css';
import { EraseDialog } from './erase-dialog.tsx';
import { KnownAccountPage } from './known-account-page.tsx';
import { SentimentRecordDialog } from './sentiment-record-dialog.tsx';

/** An account as it is; or, when asked for, as it was known at the end of a past day. */
export function DatedAccountPage(props: Omit<AccountPageProps, 'onAsKnown' | 'onRecord'>) {
  const here = useHere();
  const [on, setOn] = useState<IsoDate | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [isRecordOpen, setIsRecordOpen] = useState(false);
  const [erasing, setErasing] = useState<string | null>(null);
  const book = useCall('book:state', null);
  const isPast = on !== null;
  const place = useRef<HTMLDivElement>(null);
  const goBack = useCallback(() => {
    setOn(null);
    // What had the focus goes with the past; the keyboard stays at the account.
    place.current?.focus();
  }, []);
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
          name: 'Back to now',
          group: 'Account',
          keys: ['Esc'],
          hint: 'back to now',
          isOff: !isPast,
          run: goBack,
        },
      ],
      [isPast, goBack],
    ),
  );
  return (
    <div ref={place} tabIndex={-1} className={cx(styles.place)}>
      {on === null ? (
        <AccountPage {...props} onAsKnown={() => setIsAsking(true)} onRecord={() => setIsRecordOpen(true)} />
      ) : (
        <KnownAccountPage id={props.id} on={on} onOtherDay={() => setIsAsking(true)} onDay={setOn} onNow={goBack} />
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
