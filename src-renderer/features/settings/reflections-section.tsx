import { useId, useState } from 'react';
import { coverages, type Coverage } from '#domain/account';
import { cx } from '../../ui/cx.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { SettingsSection, type SettingsPart } from './settings-section.tsx';
import styles from './validity-section.module.css';

const names: Readonly<Record<Coverage, string>> = { 'high-touch': 'High-touch', hybrid: 'Hybrid', digital: 'Digital' };
const most = 12;

/** How many reflections a year an account of each coverage should have. */
export function ReflectionsSection({ settings, put, isReadOnly }: SettingsPart) {
  const { reflectionsAYear } = settings;
  const id = useId();
  const [refused, setRefused] = useState<number | null>(null);
  const set = (coverage: Coverage, times: number | null): void => {
    if (times === null) return;
    const isGood = Number.isInteger(times) && times >= 0 && times <= most;
    setRefused(isGood ? null : times);
    if (isGood && times !== reflectionsAYear[coverage])
      put({ reflectionsAYear: { ...reflectionsAYear, [coverage]: times } });
  };
  return (
    <SettingsSection
      name="How often to reflect"
      about="Reflections in a year, by coverage: the place Reflections says who is due. None at 0. An account without coverage counts as hybrid."
    >
      <div role="group" aria-label="Reflections a year" style={{ display: 'grid', gap: '0.25rem', maxWidth: '16rem' }}>
        {coverages.map((coverage) => (
          <NumberField
            key={`${coverage} ${reflectionsAYear[coverage]}`}
            label={names[coverage]}
            labelAt="start"
            value={reflectionsAYear[coverage]}
            onChange={(times) => set(coverage, times)}
            isDisabled={isReadOnly}
            aria-describedby={id}
          />
        ))}
      </div>
      <p id={id} role="alert" className={cx(styles.refused)}>
        {refused !== null && `${refused} was not kept: times a year are a whole number from 0 to ${most}.`}
      </p>
    </SettingsSection>
  );
}
