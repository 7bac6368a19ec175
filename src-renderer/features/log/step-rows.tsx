import type { Person } from '#contract/accounts';
import { Plus, UserRound, X } from 'lucide-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormRow } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { newStep, type LogStep } from './log-form.ts';
import { fullForm, type LogStore } from './log-store.ts';
import styles from './step-rows.module.css';

/** Props of {@link StepRows}. */
export interface StepRowsProps {
  store: LogStore;
  known: readonly Person[];
}

const owes = [
  { value: 'ours' as const, label: 'We owe' },
  { value: 'theirs' as const, label: 'They owe' },
];

/** What comes next, and who owes it. One empty row always waits. */
export function StepRows({ store, known }: StepRowsProps) {
  const steps = useStore(
    store,
    useShallow((state) => fullForm(state).steps),
  );
  const { change } = store.getState();
  // The row that waits becomes a step with its first letter, under the same key, so that the caret stays in it.
  const blank = useRef<LogStep>(newStep());
  const rows = steps.length === 0 ? [blank.current] : steps;
  const set = (key: string, part: Partial<LogStep>) =>
    change({ steps: rows.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  const people = known.filter(({ formerSince }) => formerSince === null);
  const isFull = rows.every(({ text }) => text.trim() !== '');

  return (
    <FormRow label={rows.length > 1 ? 'Next steps' : 'Next step'}>
      <div className={cx(styles.rows)}>
        {rows.map((step, index) => {
          const nth = rows.length > 1 ? ` ${index + 1}` : '';
          const name = step.person && (people.find(({ id }) => id === step.person?.id)?.name ?? step.person.name);
          return (
            <div key={step.key} role="group" aria-label={`Next step${nth}`} className={cx(styles.row)}>
              <div className={cx(styles.text)}>
                <TextField
                  label={`What${nth}`}
                  labelAt="hidden"
                  placeholder={step.direction === 'ours' ? 'What we will do' : 'What they will do'}
                  maxLength={2000}
                  value={step.text}
                  onChange={(text) => set(step.key, { text })}
                />
              </div>
              <DateField
                label={`Due${nth}`}
                labelAt="hidden"
                value={step.due}
                onChange={(due) => set(step.key, { due })}
              />
              <Segmented
                label={`Who owes it${nth}`}
                size="field"
                options={owes}
                value={step.direction}
                onChange={(direction) => set(step.key, { direction })}
              />
              {people.length > 0 && (
                <MenuButton
                  label={`Person${nth}`}
                  placement="bottom end"
                  entries={[
                    ...people.map((person) => ({
                      id: person.id,
                      label: person.name,
                      isSelected: person.id === step.person?.id,
                      onAction: () => set(step.key, { person: { id: person.id, name: person.name } }),
                    })),
                    {
                      id: 'nobody',
                      label: 'Nobody in particular',
                      isSelected: step.person === null,
                      onAction: () => set(step.key, { person: null }),
                    },
                  ]}
                >
                  <IconButton
                    label={name === null ? 'Choose a person' : `For ${name}`}
                    icon={UserRound}
                    iconSize={14}
                  />
                </MenuButton>
              )}
              {rows.length > 1 && (
                <IconButton
                  label={`Remove next step${nth}`}
                  icon={X}
                  iconSize={14}
                  onPress={() => change({ steps: rows.filter(({ key }) => key !== step.key) })}
                />
              )}
              {name !== null && (
                <p className={cx(styles.person)}>
                  {step.direction === 'ours' ? 'Promised to' : 'Promised by'} {name}
                </p>
              )}
            </div>
          );
        })}
        {isFull && (
          <Button
            kind="quiet"
            size="small"
            hang="start"
            icon={Plus}
            onPress={() => change({ steps: [...rows, newStep()] })}
          >
            Add a next step
          </Button>
        )}
      </div>
    </FormRow>
  );
}
