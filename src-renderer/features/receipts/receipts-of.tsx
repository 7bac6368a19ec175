import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { AccountReceipts, ReceiptItem } from '#contract/receipts';
import { valueSums } from '#domain/receipt-standing';
import { useCall } from '../../lib/api.ts';
import { useHere } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { ListHeading } from '../../ui/section-heading.tsx';
import { ReceiptDialog } from './receipt-dialog.tsx';
import { ReceiptList } from './receipt-list.tsx';
import styles from './receipts.module.css';
import { ValueTotals } from './value-totals.tsx';

/** Props of {@link ReceiptsOf}. */
export interface ReceiptsOfProps {
  accountId: string;
  itemId: string;
}

/** The value of one outcome: what its receipts come to, and each of them. */
export function ReceiptsOf({ accountId, itemId }: ReceiptsOfProps) {
  const here = useHere();
  const { data } = useCall('receipts:account', { accountId });
  const book = useCall('book:state', null).data;
  const [editing, setEditing] = useState<ReceiptItem | 'new' | null>(null);
  if (!data) return null;
  const isReadOnly = book?.readOnly === true;
  const own = data.receipts.filter((item) => item.itemId === itemId);
  const sums = valueSums(own.map(({ amount, standing }) => ({ ...amount, standing })));
  return (
    <section aria-label="Value" className={cx(styles.part)}>
      <ListHeading
        name="Value"
        count={own.length === 0 ? undefined : own.length}
        end={
          !isReadOnly && (
            <Button kind="quiet" size="small" icon={Plus} hang="end" onPress={() => setEditing('new')}>
              Add a receipt
            </Button>
          )
        }
      />
      {own.length === 0 ? (
        <p className={cx(styles.none)}>Nothing yet. A receipt says what this was worth, and who there confirmed it.</p>
      ) : (
        <>
          <ValueTotals sums={sums} arr={[]} here={here} />
          <ReceiptList receipts={own} here={here} isReadOnly={isReadOnly} showsOutcome={false} onEdit={setEditing} />
        </>
      )}
      {editing !== null && (
        <ReceiptDialog
          accountId={accountId}
          item={editing === 'new' ? null : editing}
          itemId={itemId}
          outcomes={data.outcomes}
          usualCurrency={usualCurrency(data, book?.defaultCurrency)}
          here={here}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}

/** What a new receipt counts in: as the newest one, else as the contract, else as the book. */
export const usualCurrency = ({ receipts, arr }: AccountReceipts, own: string | undefined): string =>
  receipts[0]?.amount.currency ?? arr[0]?.currency ?? own ?? 'EUR';
