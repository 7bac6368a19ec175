import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Standing } from '#contract/outcomes';
import type { PlanItem, PlanItemFields, WholePlan } from '#contract/plans';
import type { Audience } from '#domain/audience';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { audienceWords } from '../../lib/audience-words.ts';
import { audiences } from '#domain/audience';
import { cx } from '../../ui/cx.ts';
import { LeftText } from './left-text.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { OutcomeMeasures } from './outcome-measures.tsx';
import { OutcomeStanding } from './outcome-standing.tsx';
import type { Here } from '../../lib/use-here.ts';
import styles from './outcome-sheet.module.css';

/** Props of {@link OutcomeSheet}. */
export interface OutcomeSheetProps {
  plan: WholePlan;
  /** The lines as they are shown, with what is on its way to the book. */
  items: readonly PlanItem[];
  itemId: string;
  number: number | null;
  /** How the outcome stands; nothing for other lines. */
  standing: Standing | undefined;
  here: Here;
  /** What it was worth. */
  receipts: ReactNode;
  isReadOnly: boolean;
  onChange: (fields: PlanItemFields) => void;
  /** Null where there is none. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onClose: () => void;
}

/** One line of a plan with all that is said of it. */
export function OutcomeSheet(props: OutcomeSheetProps) {
  const { plan, items, itemId, number, standing, here, receipts, isReadOnly, onChange, onPrevious, onNext, onClose } =
    props;
  const item = items.find(({ id }) => id === itemId);
  if (!item) return null;
  const title = item.level === 'outcome' ? `Outcome ${number ?? ''}` : item.level === 'step' ? 'Step' : 'Objective';
  return (
    <Sheet
      title={item.valueType === null ? title : `${title}, ${item.valueType}`}
      onClose={onClose}
      width={364}
      actions={
        <>
          <IconButton
            label="Previous"
            icon={ChevronUp}
            isDisabled={onPrevious === null}
            onPress={() => onPrevious?.()}
          />
          <IconButton label="Next" icon={ChevronDown} isDisabled={onNext === null} onPress={() => onNext?.()} />
        </>
      }
    >
      {item.level === 'outcome' && (
        <div key={`${itemId} parts`} className={cx(styles.parts)}>
          <OutcomeStanding item={item} standing={standing} here={here} isReadOnly={isReadOnly} />
          <OutcomeMeasures plan={plan} item={item} here={here} isReadOnly={isReadOnly} />
          {receipts}
        </div>
      )}
      <LineForm key={itemId} plan={plan} items={items} item={item} isReadOnly={isReadOnly} onChange={onChange} />
    </Sheet>
  );
}

/** The fields that every line has. */
function LineForm({
  plan,
  items,
  item,
  isReadOnly,
  onChange,
}: Pick<OutcomeSheetProps, 'plan' | 'items' | 'isReadOnly' | 'onChange'> & { item: PlanItem }) {
  const people = plan.people.filter(({ id, isFormer }) => !isFormer || id === item.ownerPersonId);
  const before = items.filter(({ id, level }) => level === item.level && id !== item.id);
  return (
    <div className={cx(styles.form)}>
      <LeftText
        label={item.level === 'outcome' ? 'In their words' : 'Text'}
        value={item.text}
        isLong
        isReadOnly={isReadOnly}
        onDone={(text) => onChange({ text: text ?? '' })}
      />
      {item.level !== 'objective' && (
        <>
          <Select
            label="Owner there"
            value={item.ownerPersonId ?? ''}
            isDisabled={isReadOnly}
            options={[
              { value: '', label: 'Nobody yet' },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => onChange({ ownerPersonId: id === '' ? null : id })}
          />
          <LeftText
            label="Owner here"
            description="“me”, or a name."
            value={item.ownerOurs}
            isReadOnly={isReadOnly}
            onDone={(ownerOurs) => onChange({ ownerOurs })}
          />
          <Day
            label="Starts"
            value={item.startsOn}
            isReadOnly={isReadOnly}
            onDone={(startsOn) => onChange({ startsOn })}
          />
          <Day label="Due" value={item.due} isReadOnly={isReadOnly} onDone={(due) => onChange({ due })} />
        </>
      )}
      {item.level === 'step' && (
        <>
          <Day label="Done" value={item.doneOn} isReadOnly={isReadOnly} onDone={(doneOn) => onChange({ doneOn })} />
          <Select
            label="After"
            value={item.afterId ?? ''}
            isDisabled={isReadOnly}
            options={[
              { value: '', label: 'Waits for nothing' },
              ...before.map(({ id, text }) => ({ value: id, label: text === '' ? 'A line without words' : text })),
            ]}
            onChange={(id) => onChange({ afterId: id === '' ? null : id })}
          />
        </>
      )}
      {item.level === 'outcome' && <OutcomeFields item={item} isReadOnly={isReadOnly} onChange={onChange} />}
      <Select<Audience>
        label="Who may see it"
        value={item.audience}
        isDisabled={isReadOnly}
        options={audiences.map((value) => ({ value, ...audienceWords[value] }))}
        onChange={(audience) => onChange({ audience })}
      />
    </div>
  );
}

/** A day that is written once it is whole. */
function Day({
  label,
  value,
  isReadOnly,
  onDone,
}: {
  label: string;
  value: string | null;
  isReadOnly: boolean;
  onDone: (value: string | null) => void;
}) {
  return (
    <DateField
      label={label}
      value={value}
      isClearable
      isDisabled={isReadOnly}
      onChange={(next) => {
        if (next !== value) onDone(next);
      }}
    />
  );
}
