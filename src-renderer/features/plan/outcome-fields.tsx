import type { PlanItem, PlanItemFields } from '#contract/plans';
import { valueTypes, type ValueType } from '#domain/plan-rows';
import { capitalised } from '../../lib/capitalised.ts';
import { cx } from '../../ui/cx.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { LeftNumber } from './left-number.tsx';
import { LeftText } from './left-text.tsx';
import styles from './outcome-parts.module.css';

const importances = ['1, least', '2', '3', '4', '5, most'] as const;

/** How an outcome is measured, from where to where, how much it matters, and why it is down to us. */
export function OutcomeFields({
  item,
  isReadOnly,
  onChange,
}: {
  item: PlanItem;
  isReadOnly: boolean;
  onChange: (fields: PlanItemFields) => void;
}) {
  return (
    <>
      <Select
        label="Kind of value"
        value={item.valueType ?? ''}
        isDisabled={isReadOnly}
        options={[
          { value: '', label: 'Not said yet' },
          ...valueTypes.map((value) => ({ value, label: capitalised(value) })),
        ]}
        onChange={(next) => onChange({ valueType: valueTypes.find((one): one is ValueType => one === next) ?? null })}
      />
      <div className={cx(styles.two)}>
        <LeftText
          label="Metric"
          value={item.metric}
          isReadOnly={isReadOnly}
          onDone={(metric) => onChange({ metric })}
        />
        <LeftText
          label="Unit"
          value={item.unit}
          max={60}
          isReadOnly={isReadOnly}
          onDone={(unit) => onChange({ unit })}
        />
        <LeftNumber
          label="Baseline"
          value={item.baseline}
          isReadOnly={isReadOnly}
          onDone={(baseline) => onChange({ baseline })}
        />
        <LeftNumber
          label="Target"
          value={item.target}
          isReadOnly={isReadOnly}
          onDone={(target) => onChange({ target })}
        />
      </div>
      <DateField
        label="Baseline taken on"
        value={item.baselineOn}
        isClearable
        isDisabled={isReadOnly}
        onChange={(next) => {
          if (next !== item.baselineOn) onChange({ baselineOn: next });
        }}
      />
      <Select
        label="Importance to them"
        value={String(item.importance)}
        isDisabled={isReadOnly}
        options={importances.map((label, index) => ({ value: String(index + 1), label }))}
        onChange={(next) => onChange({ importance: Number(next) })}
      />
      <LeftText
        label="How it is measured"
        value={item.measuredHow}
        isLong
        isReadOnly={isReadOnly}
        onDone={(measuredHow) => onChange({ measuredHow })}
      />
      <LeftText
        label="Why it is down to us"
        description="For your manager, never for the customer."
        value={item.attribution}
        isLong
        isReadOnly={isReadOnly}
        onDone={(attribution) => onChange({ attribution })}
      />
      <LeftText
        label="My notes"
        description="Only you see these."
        value={item.remarks}
        isLong
        isReadOnly={isReadOnly}
        onDone={(remarks) => onChange({ remarks })}
      />
    </>
  );
}
