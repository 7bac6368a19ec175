import { useId, useState } from 'react';
import { cx } from '../../ui/cx.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { SettingsSection, type SettingsPart } from './settings-section.tsx';
import styles from './validity-section.module.css';

const most = 240;

/** For how many months a confirmed receipt counts as confirmed. */
export function ReceiptsSection({ settings, put, isReadOnly }: SettingsPart) {
  const { receiptMonths } = settings;
  const id = useId();
  const [refused, setRefused] = useState<number | null>(null);
  const set = (months: number | null): void => {
    if (months === null) return;
    const isGood = Number.isInteger(months) && months >= 0 && months <= most;
    setRefused(isGood ? null : months);
    if (isGood && months !== receiptMonths) put({ receiptMonths: months });
  };
  return (
    <SettingsSection
      name="How long a confirmation holds"
      about="A confirmed value receipt needs confirming again after so many months. At 0 it holds for ever."
    >
      <div style={{ maxWidth: '16rem' }}>
        <NumberField
          key={receiptMonths}
          label="Months"
          labelAt="start"
          value={receiptMonths}
          onChange={set}
          isDisabled={isReadOnly}
          aria-describedby={id}
        />
      </div>
      <p id={id} role="alert" className={cx(styles.refused)}>
        {refused !== null && `${refused} was not kept: months are a whole number from 0 to ${most}.`}
      </p>
    </SettingsSection>
  );
}
