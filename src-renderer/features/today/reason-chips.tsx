import { useState } from 'react';
import type { TodayRow } from '#contract/today';
import { useCall } from '../../lib/api.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import styles from './reason-chips.module.css';
import type { TodayActs } from './use-today-acts.ts';

/** A reading holds three reasons at most. */
const most = 3;

/** Asks why an account got worse, and takes the answer on the spot. */
export function ReasonChips({ row, acts }: { readonly row: TodayRow; readonly acts: TodayActs }) {
  const { data: words } = useCall('book:words', null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (reason: string): void =>
    setChosen(chosen.includes(reason) ? chosen.filter((other) => other !== reason) : [...chosen, reason]);
  return (
    <div className={cx(styles.ask)}>
      <span className={cx(styles.question)}>Why did it get worse?</span>
      <ToggleChips
        label={`Why ${row.name} got worse`}
        words={words?.reasons ?? []}
        chosen={chosen}
        most={most}
        onToggle={toggle}
      >
        {chosen.length > 0 && (
          <Button size="small" onPress={() => acts.explain(row.id, row.name, chosen)}>
            Note it
          </Button>
        )}
      </ToggleChips>
    </div>
  );
}
