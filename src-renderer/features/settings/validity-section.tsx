import { useId, useState } from 'react';
import { coverages, type Coverage } from '#domain/account';
import { levelNames, levels, type Level } from '#domain/sentiment';
import { defaultValidity } from '#domain/sentiment-validity';
import { formatNumber } from '../../lib/format-number.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import { DaysField, daysRange } from './days-field.tsx';
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
  const { locale } = useLocale();
  const id = useId();
  const [refused, setRefused] = useState<Readonly<Record<string, number>>>({});
  // Drawn anew with every reset, so that what was refused goes with it.
  const [resets, setResets] = useState(0);
  const set = (coverage: Coverage, level: Level, days: number): void => {
    put({ validity: { ...validity, [coverage]: { ...validity[coverage], [level]: days } } });
  };
  const isDefault = coverages.every((coverage) =>
    levels.every((level) => validity[coverage][level] === defaultValidity[coverage][level]),
  );
  const refuse = (cell: string, typed: number | null): void =>
    setRefused((before) => {
      const { [cell]: _, ...others } = before;
      return typed === null ? others : { ...others, [cell]: typed };
    });
  const wrong = Object.values(refused);
  const number = (value: number): string => formatNumber(value, { locale, digits: 6 });
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
                  <DaysField
                    key={resets}
                    label={`${coverageNames[coverage]}, ${levelNames[level]}, days`}
                    value={validity[coverage][level]}
                    onChange={(days) => set(coverage, level, days)}
                    onRefused={(typed) => refuse(`${coverage} ${level}`, typed)}
                    isDisabled={isReadOnly}
                    describedBy={id}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id={id} role="alert" className={cx(styles.refused)}>
        {wrong.length > 0 &&
          `${wrong.map(number).join(' and ')} ${wrong.length === 1 ? 'was' : 'were'} not kept: days are a whole number from ${daysRange.least} to ${number(daysRange.most)}.`}
      </p>
      <div>
        <Button
          kind="quiet"
          hang="start"
          isDisabled={isReadOnly || (isDefault && wrong.length === 0)}
          onPress={() => {
            setRefused({});
            setResets(resets + 1);
            put({ validity: structuredClone(defaultValidity) });
          }}
        >
          Reset to the defaults
        </Button>
      </div>
    </SettingsSection>
  );
}
