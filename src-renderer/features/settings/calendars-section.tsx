import { useState } from 'react';
import type { CalendarInfo } from '#contract/calendars';
import type { Output } from '#contract/channels';
import { useAct, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { countWords } from '../../lib/count-words.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { useAddCalendar } from '../../lib/use-add-calendar.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './calendars-section.module.css';
import { SettingsSection, type SettingsPart } from './settings-section.tsx';

type Rule = Output<'meetings:rules'>[number];

/** The calendars that the sweep reads, our own domains, and the choices that are remembered. */
export function CalendarsSection({ settings, put, isReadOnly }: SettingsPart) {
  const { data: calendars } = useCall('calendars:list', null);
  const { data: rules } = useCall('meetings:rules', null);
  const { add, isAdding } = useAddCalendar();
  const { mutate: remove } = useAct('calendars:remove');
  const { mutate: forget } = useAct('meetings:forget');
  const { notify } = useAppActions();
  return (
    <SettingsSection
      name="Calendars"
      about="The daily sweep finds your customer meetings in them. A file or folder is read again whenever it changes; nothing is sent anywhere."
    >
      <ul>
        {calendars?.map((calendar) => (
          <CalendarLine
            key={calendar.id}
            calendar={calendar}
            isReadOnly={isReadOnly}
            onRemove={() =>
              remove(
                { id: calendar.id },
                {
                  onSuccess: () => notify({ text: `${calendar.name} was removed. What was logged stays.`, undo: true }),
                  onError: ({ failure }) => notify({ text: failureSentence(failure), tone: 'bad' }),
                },
              )
            }
          />
        ))}
      </ul>
      <div className={cx(styles.acts)}>
        <Button isDisabled={isReadOnly || isAdding} onPress={() => add('file')}>
          Add a calendar file…
        </Button>
        <Button isDisabled={isReadOnly || isAdding} onPress={() => add('folder')}>
          Add a folder…
        </Button>
      </div>
      <OwnDomains key={settings.internalDomains.join(' ')} settings={settings} put={put} isReadOnly={isReadOnly} />
      {rules && rules.length > 0 && (
        <>
          <h4 className={cx(styles.head)}>Remembered choices</h4>
          <ul>
            {rules.map((rule) => (
              <li key={rule.id} className={cx(styles.row)}>
                <span className={cx(styles.name)} dir="auto">
                  {ruleWords(rule)}
                </span>
                <Button
                  size="small"
                  isDisabled={isReadOnly}
                  aria-label={`Forget: ${ruleWords(rule)}`}
                  onPress={() => forget({ id: rule.id })}
                >
                  Forget
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </SettingsSection>
  );
}

function CalendarLine({
  calendar,
  isReadOnly,
  onRemove,
}: {
  readonly calendar: CalendarInfo;
  readonly isReadOnly: boolean;
  readonly onRemove: () => void;
}) {
  const { name, path, meetings, trouble, problems, problemCount } = calendar;
  return (
    <li className={cx(styles.calendar)}>
      <div className={cx(styles.row)}>
        <span className={cx(styles.name)} dir="auto">
          {name}
        </span>
        <span className={cx(styles.facts)}>{countWords(meetings, 'meeting', 'meetings')}</span>
        <Button size="small" isDisabled={isReadOnly} aria-label={`Remove the calendar ${name}`} onPress={onRemove}>
          Remove
        </Button>
      </div>
      {path !== null && <p className={cx(styles.facts, styles.path)}>{path}</p>}
      {trouble !== null && <p className={cx(styles.trouble)}>{trouble}</p>}
      {trouble === null && problemCount > 0 && (
        <details className={cx(styles.facts)}>
          <summary>{countWords(problemCount, 'thing was', 'things were')} not taken as it stood</summary>
          <ul>
            {problems.map(({ about, reason }, at) => (
              <li key={at} dir="auto">
                {about}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** Meetings of nobody but these are internal. */
function OwnDomains({ settings, put, isReadOnly }: SettingsPart) {
  const known = settings.internalDomains.join(', ');
  const [text, setText] = useState(known);
  const save = (): void => {
    const internalDomains = text
      .toLowerCase()
      .split(/[\s,;]+/)
      .map((one) => one.replace(/^@/, ''))
      .filter((one) => one.length >= 3);
    if (internalDomains.join(', ') !== known) put({ internalDomains });
  };
  return (
    <TextField
      label="Your own domains"
      labelAt="top"
      description="A meeting with nobody else is internal. Parted by commas."
      placeholder="ourfirm.example"
      value={text}
      onChange={setText}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
        event.continuePropagation();
      }}
      isDisabled={isReadOnly}
    />
  );
}

function ruleWords({ kind, value, sorted, accountName }: Rule): string {
  const what = {
    domain: `Meetings with ${value}`,
    title: `Meetings called “${value}”`,
    uid: 'One meeting and its series',
  }[kind];
  const to = { account: accountName ?? 'an account that is gone', internal: 'internal', ignored: 'ignored' }[sorted];
  return `${what}: ${to}`;
}
