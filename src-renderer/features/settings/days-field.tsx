import { useState } from 'react';
import { NumberField } from '../../ui/number-field.tsx';

/** How many days a sentiment can be said to hold. */
export const daysRange = { least: 1, most: 3650 } as const;

/** Props of {@link DaysField}. */
export interface DaysFieldProps {
  label: string;
  value: number;
  onChange: (days: number) => void;
  /** What was refused, or null once it is mended. */
  onRefused: (typed: number | null) => void;
  isDisabled: boolean;
  /** The id of the sentence that says why something was refused. */
  describedBy: string;
}

/** Days as a whole number. What cannot be is refused and stays as it was typed, never bent into something else. */
export function DaysField({ label, value, onChange, onRefused, isDisabled, describedBy }: DaysFieldProps) {
  const [refused, setRefused] = useState<number | null>(null);
  const take = (days: number | null) => {
    if (days === null) return;
    const isGood = Number.isInteger(days) && days >= daysRange.least && days <= daysRange.most;
    setRefused(isGood ? null : days);
    onRefused(isGood ? null : days);
    if (isGood && days !== value) onChange(days);
  };
  return (
    <NumberField
      label={label}
      labelAt="hidden"
      value={refused ?? value}
      onChange={take}
      isDisabled={isDisabled}
      isInvalid={refused !== null}
      {...(refused === null ? {} : { 'aria-describedby': describedBy })}
      hasSteps={false}
    />
  );
}
