import { X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useCall } from '../../lib/api.ts';
import { cx } from '../../ui/cx.ts';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { FormItem } from './harvest-form.ts';
import type { HarvestParts } from './harvest-sheet.tsx';
import styles from './harvest.module.css';
import { quoted } from './reflection-words.ts';
import { ThemeField } from './theme-field.tsx';

/** Props of {@link HarvestItemRow}. */
export interface HarvestItemRowProps extends HarvestParts {
  item: FormItem;
}

/** Words that were picked out, with what they mean. Enter goes on, from the last field back to the note; so does Esc. */
export function HarvestItemRow({ item, justAdded, note, remove, ...parts }: HarvestItemRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const isNew = justAdded === item.key;
  useEffect(() => {
    if (isNew) stopsOf(row.current)[0]?.focus();
  }, [isNew]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      note.current?.focus();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      const stops = stopsOf(row.current);
      const next = stops[stops.indexOf(event.target) + 1];
      if (next) next.focus();
      else note.current?.focus();
    }
  };
  return (
    <li ref={row} className={cx(styles.item)} onKeyDown={onKeyDown}>
      <span className={cx(styles.number)}>{parts.numbers.of.get(item.key)}</span>
      <div className={cx(styles.words)}>
        <p dir="auto">{quoted(item.quote)}</p>
        <div className={cx(styles.fields)} data-fields>
          <Fields item={item} {...parts} />
        </div>
      </div>
      <IconButton
        label={`Take out: ${item.quote.slice(0, 60)}`}
        icon={X}
        iconSize={14}
        onPress={() => remove(item.key)}
      />
    </li>
  );
}

/** The fields of a row, in their order. */
const stopsOf = (row: Element | null): readonly HTMLElement[] => [
  ...(row?.querySelectorAll<HTMLElement>('[data-fields] :is(input, button:not([tabindex="-1"]))') ?? []),
];

function Fields({
  item,
  changeItem,
  reflection,
  here,
  form,
  isReadOnly,
}: Omit<HarvestItemRowProps, 'justAdded' | 'note' | 'remove'>) {
  const { data: settings } = useCall('settings:get', null);
  const change = (patch: Partial<FormItem>): void => changeItem(item.key, patch);
  const { promise, signal, said } = item;
  const meaning = (
    <TextField
      label="What it means"
      labelAt="hidden"
      placeholder="What it means"
      value={item.meaning ?? ''}
      maxLength={2000}
      isDisabled={isReadOnly}
      onChange={(text) => change({ meaning: text === '' ? null : text })}
    />
  );
  if (promise)
    return (
      <>
        <TextField
          label="What is promised"
          labelAt="hidden"
          value={promise.text}
          maxLength={2000}
          onChange={(text) => change({ promise: { ...promise, text } })}
        />
        <Segmented
          label="Who promised"
          size="field"
          options={[
            { value: 'ours', label: 'We' },
            { value: 'theirs', label: 'They' },
          ]}
          value={promise.direction}
          onChange={(direction) => change({ promise: { ...promise, direction } })}
        />
        <DateField
          label="By"
          labelAt="start"
          value={promise.due}
          isClearable
          onChange={(due) => change({ promise: { ...promise, due } })}
        />
      </>
    );
  if (item.kind === 'signal')
    return (
      <Select
        label="Which signal"
        labelAt="hidden"
        placeholder="Which signal"
        options={(settings?.signals ?? []).map(({ name, direction }) => ({
          value: name,
          label: name,
          description: direction === 1 ? 'a good sign' : 'a bad sign',
        }))}
        value={signal?.signal ?? null}
        onChange={(name) => {
          const known = settings?.signals.find((one) => one.name === name);
          if (known) change({ signal: { signal: known.name, direction: known.direction } });
        }}
      />
    );
  if (said)
    return (
      <>
        {meaning}
        <Segmented
          label="Can they say the value unprompted"
          size="field"
          options={[
            { value: 'yes', label: 'Can say it' },
            { value: 'no', label: 'Cannot' },
          ]}
          value={said}
          onChange={(answer) => change({ said: answer })}
        />
      </>
    );
  return (
    <>
      {meaning}
      <ThemeField item={item} onChange={(theme) => change({ theme })} reflection={reflection} form={form} here={here} />
    </>
  );
}
