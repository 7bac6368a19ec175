import { coverages, type Coverage } from '#domain/account';
import { levelNames, levels, type Level } from '#domain/sentiment';
import { defaultValidity } from '#domain/sentiment-validity';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import { SettingsSection, type SettingsPart } from './settings-section.tsx';
import styles from './validity-section.module.css';

const coverageNames: Readonly<Record<Coverage, string>> = {
  'high-touch': 'High-touch',
  hybrid: 'Hybrid',
  digital: 'Digital',
};

/** For how many days a sentiment holds, by coverage and level. */
export function ValiditySection({ settings, put, isReadOnly }: SettingsPart) {
  const { validity } = settings;
  const set = (coverage: Coverage, level: Level, days: number | null): void => {
    if (days === null || days === validity[coverage][level]) return;
    put({ validity: { ...validity, [coverage]: { ...validity[coverage], [level]: days } } });
  };
  const isDefault = coverages.every((coverage) =>
    levels.every((level) => validity[coverage][level] === defaultValidity[coverage][level]),
  );
  return (
    <SettingsSection
      name="How long sentiment holds"
      about="After this many days a level is stale: it is drawn hatched, and Today asks for it. An account without coverage counts as hybrid."
    >
      <table className={cx(styles.table)}>
        <caption className="visually-hidden">Days a sentiment holds, by coverage and level</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Coverage</span>
            </th>
            {levels.map((level) => (
              <th key={level} scope="col">
                <span className={cx(styles.level)}>
                  <SentimentMark level={level} size={10} />
                  {levelNames[level]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverages.map((coverage) => (
            <tr key={coverage}>
              <th scope="row">{coverageNames[coverage]}</th>
              {levels.map((level) => (
                <td key={level}>
                  <NumberField
                    label={`${coverageNames[coverage]}, ${levelNames[level]}, days`}
                    labelAt="hidden"
                    value={validity[coverage][level]}
                    onChange={(days) => set(coverage, level, days)}
                    minValue={1}
                    maxValue={3650}
                    isDisabled={isReadOnly}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <Button
          kind="quiet"
          hang="start"
          isDisabled={isReadOnly || isDefault}
          onPress={() => put({ validity: structuredClone(defaultValidity) })}
        >
          Reset to the defaults
        </Button>
      </div>
    </SettingsSection>
  );
}
