import { NumberField } from '../../ui/number-field.tsx';

/** A figure that is written once it is left; empty is none. */
export function LeftNumber({
  label,
  value,
  isReadOnly,
  onDone,
}: {
  label: string;
  value: number | null;
  isReadOnly: boolean;
  onDone: (value: number | null) => void;
}) {
  return (
    <NumberField
      label={label}
      value={value}
      isReadOnly={isReadOnly}
      formatOptions={{ maximumFractionDigits: 10 }}
      onChange={(next) => {
        if (next !== value) onDone(next);
      }}
    />
  );
}
