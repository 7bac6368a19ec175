import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { Measurement } from '#contract/outcomes';
import type { PlanItem, WholePlan } from '#contract/plans';
import { useApi, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { formatDate } from '../../lib/format-date.ts';
import { formatNumber } from '../../lib/format-number.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { MeasureChart } from './measure-chart.tsx';
import { MeasureDialog } from './measure-dialog.tsx';
import styles from './outcome-parts.module.css';

/** What was measured of an outcome: its line, and each reading with its source and who confirmed it. */
export function OutcomeMeasures({
  plan,
  item,
  here,
  isReadOnly,
}: {
  plan: WholePlan;
  item: PlanItem;
  here: Here;
  isReadOnly: boolean;
}) {
  const { data: measurements = [] } = useCall('measurements:list', { itemId: item.id });
  const [editing, setEditing] = useState<Measurement | 'new' | null>(null);
  const api = useApi();
  const { notify } = useAppActions();
  const remove = async (id: string): Promise<void> => {
    const reply = await api.call('measurements:remove', { id });
    notify(
      reply.ok ? { text: 'Measurement deleted.', undo: true } : { text: failureSentence(reply.error), tone: 'bad' },
    );
  };
  return (
    <section aria-label="Measured" className={cx(styles.part)}>
      <div className={cx(styles.head)}>
        <h3>Measured</h3>
        {!isReadOnly && <Button onPress={() => setEditing('new')}>Measure</Button>}
      </div>
      <MeasureChart item={item} measurements={measurements} here={here} />
      {measurements.length === 0 ? (
        <p className={cx(styles.empty)}>
          Nothing is measured yet. One figure with its day makes the first point of the line.
        </p>
      ) : (
        <ul className={cx(styles.rows)}>
          {measurements.map((measurement) => (
            <li key={measurement.id}>
              <span className={cx(measurement.confirmedName === null ? styles.hollow : styles.solid)} aria-hidden />
              <span className={cx(styles.value)}>{formatNumber(measurement.value, { ...here, digits: 10 })}</span>
              <span className={cx(styles.words)}>
                {[formatDate(measurement.on, here), measurement.source].filter((part) => part !== null).join(', ')}
                <small dir="auto">{confirmationWords(measurement, here)}</small>
              </span>
              {!isReadOnly && (
                <MenuButton
                  label={`Measurement of ${formatDate(measurement.on, here)}`}
                  placement="bottom end"
                  entries={[
                    {
                      id: 'edit',
                      label: measurement.confirmedName === null ? 'Confirm or change' : 'Change',
                      onAction: () => setEditing(measurement),
                    },
                    {
                      id: 'remove',
                      label: 'Delete',
                      description: 'Can be undone',
                      isDestructive: true,
                      onAction: () => void remove(measurement.id),
                    },
                  ]}
                >
                  <IconButton label="More about this measurement" icon={Ellipsis} noTooltip />
                </MenuButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {editing !== null && (
        <MeasureDialog
          plan={plan}
          item={item}
          measurement={editing === 'new' ? null : editing}
          here={here}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}

const confirmationWords = ({ confirmedName, confirmedOn, confirmedWords }: Measurement, here: Here): string =>
  confirmedName === null || confirmedOn === null
    ? 'Claimed: nobody there has confirmed it yet.'
    : `Confirmed by ${confirmedName}, ${formatDate(confirmedOn, here)}${confirmedWords === null ? '' : `: “${confirmedWords}”`}`;
