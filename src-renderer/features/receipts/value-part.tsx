import { Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReceiptItem } from '#contract/receipts';
import { useCall } from '../../lib/api.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { useHere } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { ListHeading } from '../../ui/section-heading.tsx';
import { standingWords } from './receipt-words.ts';
import { ReceiptDialog } from './receipt-dialog.tsx';
import { ReceiptList } from './receipt-list.tsx';
import { usualCurrency } from './receipts-of.tsx';
import styles from './receipts.module.css';
import { ValueTotals, type SumSpot } from './value-totals.tsx';

/** Props of {@link ValuePart}. */
export interface ValuePartProps {
  accountId: string;
  /** Rises when a receipt is to be begun. */
  wish: number;
  /** False: only begins a first receipt, and shows nothing. */
  isShown: boolean;
}

/** What the account got out of it, as receipts: confirmed, claimed and expected, never mixed, against its ARR. */
export function ValuePart({ accountId, wish, isShown }: ValuePartProps) {
  const here = useHere();
  const { data } = useCall('receipts:account', { accountId });
  const book = useCall('book:state', null).data;
  const isReadOnly = book?.readOnly === true;
  const [editing, setEditing] = useState<ReceiptItem | 'new' | null>(null);
  const [spot, setSpot] = useState<SumSpot | null>(null);
  // A first receipt moves this part into its section: what was wished for before that was done.
  const known = useRef(wish);
  useEffect(() => {
    if (wish === known.current) return;
    known.current = wish;
    setEditing('new');
  }, [wish]);
  useCommands(
    useMemo<readonly AppCommand[]>(
      () => [
        {
          id: 'account:receipt',
          name: 'Add a value receipt',
          group: 'Account',
          isOff: isReadOnly,
          run: () => setEditing('new'),
        },
      ],
      [isReadOnly],
    ),
  );
  if (!data) return null;
  const shown = data.receipts.filter(
    ({ amount, standing }) => spot === null || (amount.currency === spot.currency && standing === spot.standing),
  );
  return (
    <>
      {isShown && (
        <section aria-label="Value" className={cx(styles.part)}>
          <ListHeading
            name="Value"
            count={data.receipts.length === 0 ? undefined : data.receipts.length}
            end={
              !isReadOnly && (
                <Button kind="quiet" size="small" icon={Plus} hang="end" onPress={() => setEditing('new')}>
                  Add a receipt
                </Button>
              )
            }
          />
          {data.receipts.length === 0 ? (
            <p className={cx(styles.none)}>
              Nothing yet. A receipt says what something was worth and who there confirmed it, so that the renewal does
              not rest on your word alone.
            </p>
          ) : (
            <>
              <ValueTotals sums={data.sums} arr={data.arr} here={here} onOpen={setSpot} />
              {spot !== null && (
                <p className={cx(styles.spot)}>
                  Shown: {spot.currency} {standingWords[spot.standing]}.
                  <Button kind="quiet" size="small" onPress={() => setSpot(null)}>
                    Show all
                  </Button>
                </p>
              )}
              <ReceiptList receipts={shown} here={here} isReadOnly={isReadOnly} showsOutcome onEdit={setEditing} />
            </>
          )}
        </section>
      )}
      {editing !== null && (
        <ReceiptDialog
          accountId={accountId}
          item={editing === 'new' ? null : editing}
          itemId={null}
          outcomes={data.outcomes}
          usualCurrency={usualCurrency(data, book?.defaultCurrency)}
          here={here}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}
