import { X } from 'lucide-react';
import { useState } from 'react';
import type { ObjectiveState } from '#contract/reflections';
import { formatDate } from '../../lib/format-date.ts';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { ListHeading } from '../../ui/section-heading.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { HarvestParts } from './harvest-sheet.tsx';
import styles from './harvest.module.css';

const answers: readonly ObjectiveState[] = ['still true', 'changed', 'on hold', 'dropped'];

/** What they wanted to reach, and whether it is still so; and what is new. */
export function ObjectiveList({ reflection, form, change, here, isReadOnly }: HarvestParts) {
  const [text, setText] = useState('');
  const { previousOn, objectives } = reflection;
  const add = (): void => {
    const words = text.trim();
    if (words === '') return;
    change({ added: [...form.added, words] });
    setText('');
  };
  return (
    <section aria-label="Objectives" className={cx(styles.group)}>
      <ListHeading
        name={
          previousOn === null || objectives.length === 0
            ? 'What they want to reach'
            : `What changed since ${formatDate(previousOn, here)}`
        }
      />
      <ul className={cx(styles.list)}>
        {objectives.map(({ id, text: words, state, now }) => {
          const said = form.checks[id] ?? now;
          return (
            <li key={id} className={cx(styles.objective)}>
              <span dir="auto" className={cx(styles.words, (said ?? state) === 'dropped' && styles.dropped)}>
                {words}
              </span>
              <Select<ObjectiveState>
                label={`Is it still so: ${words}`}
                labelAt="hidden"
                placeholder={state === null || state === 'new' ? 'Ask' : `was ${state}`}
                options={[...answers, ...(said === 'new' ? (['new'] as const) : [])].map((value) => ({
                  value,
                  label: value,
                }))}
                value={said}
                isDisabled={isReadOnly}
                onChange={(value) => change({ checks: { ...form.checks, [id]: value } })}
              />
            </li>
          );
        })}
        {form.added.map((words, index) => (
          <li key={`${index} ${words}`} className={cx(styles.objective)}>
            <span dir="auto" className={cx(styles.words)}>
              {words}
            </span>
            <b>new</b>
            <IconButton
              label={`Take out: ${words}`}
              icon={X}
              iconSize={14}
              onPress={() => change({ added: form.added.filter((_, at) => at !== index) })}
            />
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <form
          className={cx(styles.add)}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextField
            label="New objective"
            labelAt="hidden"
            placeholder="A new one, in their words"
            value={text}
            maxLength={2000}
            onChange={setText}
            // What was typed is not lost for want of one key.
            onBlur={add}
          />
        </form>
      )}
    </section>
  );
}
