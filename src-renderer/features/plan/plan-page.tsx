import { useMemo, type ReactNode } from 'react';
import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { useHere } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SkeletonRows } from '../../ui/skeleton-row.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { useTypedBefore } from './use-typed-before.ts';

/** Props of {@link PlanPage}. */
export interface PlanPageProps {
  accountId: string;
  planId: string;
  /** The line to begin at. */
  itemId: string | undefined;
  /** What an outcome was worth; drawn by the part of the app that keeps receipts. */
  renderReceipts: (itemId: string) => ReactNode;
}

/** The success plan of an account: what was agreed with them, line by line, beside its days. */
export function PlanPage({ accountId, planId, itemId, renderReceipts }: PlanPageProps) {
  const { data: plan, isError } = useCall('plans:get', { id: planId });
  const { data: book } = useCall('book:state', null);
  const { data: settings } = useCall('settings:get', null);
  const { openAccount } = useAppActions();
  const here = useHere();
  const before = useTypedBefore(planId);
  const key = useMemo(() => `plan:${planId}`, [planId]);
  if (isError)
    return (
      <EmptyState
        text="This plan is no longer in the book. Undo may bring it back."
        action={<Button onPress={() => openAccount(accountId)}>Go to the account</Button>}
      />
    );
  if (!plan || !book || !settings || before === undefined) return <SkeletonRows count={8} label="Opening the plan" />;
  return (
    <PlanSheet
      key={planId}
      plan={plan}
      itemId={itemId}
      here={here}
      typedBefore={before}
      draftKey={key}
      isReadOnly={book.readOnly}
      hasLetterKeys={settings.singleKeys}
      renderReceipts={renderReceipts}
    />
  );
}
