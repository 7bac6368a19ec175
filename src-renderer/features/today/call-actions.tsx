import type { TodayRow } from '#contract/today';
import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './call-actions.module.css';
import { MoveDate } from './move-date.tsx';
import type { Here } from '../../lib/use-here.ts';
import type { Moving } from './use-moving.ts';
import type { TodayActs } from './use-today-acts.ts';
import { overdueOf } from './use-today-commands.ts';

/** Props of {@link CallActions}. */
export interface CallActionsProps {
  readonly row: TodayRow;
  readonly here: Here;
  readonly acts: TodayActs;
  readonly moving: Moving;
}

/** What can be done about a row at once; where a promise is late, about that promise as well. */
export function CallActions({ row, here, acts, moving }: CallActionsProps) {
  const { openLog, openAccount, openPlan } = useAppActions();
  const step = row.reasons.find((reason) => reason.step !== null)?.step ?? null;
  const lateId = overdueOf(row);
  const { data } = useCall(
    'commitments:list',
    { accountId: row.id, state: 'open', limit: 200 },
    { enabled: lateId !== null },
  );
  const late = data?.commitments.find(({ id }) => id === lateId);
  return (
    <div className={cx(styles.actions)}>
      <Button keys="L" onPress={() => openLog({ accountId: row.id })}>
        Log
      </Button>
      {row.stepIn?.taken === null && (
        <Button keys="S" onPress={() => acts.stepIn(row.id, row.name)}>
          Step in
        </Button>
      )}
      {lateId !== null && (
        <>
          <Button keys="D" onPress={() => acts.close(lateId, 'kept')}>
            Done
          </Button>
          {moving.commitmentId === lateId && late ? (
            <MoveDate commitment={late} here={here} acts={acts} onClose={moving.stop} />
          ) : (
            <Button kind="quiet" keys="M" isDisabled={!late} onPress={() => moving.start(lateId)}>
              Move date
            </Button>
          )}
          <Button kind="quiet" onPress={() => acts.close(lateId, 'dropped')}>
            Drop
          </Button>
        </>
      )}
      {step !== null && (
        <Button onPress={() => openPlan({ accountId: row.id, planId: step.planId, itemId: step.id })}>
          Open the step
        </Button>
      )}
      <Button kind="quiet" keys="Enter" onPress={() => openAccount(row.id)}>
        Open
      </Button>
    </div>
  );
}
