import type { Person } from '#contract/accounts';
import { foldName } from '#domain/name-fold';
import { useState } from 'react';
import { cx } from '../../ui/cx.ts';
import { SentencePart } from '../../ui/filter-sentence.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './add-person.module.css';
import type { LogPerson } from './log-form.ts';

/** Props of {@link AddPerson}. */
export interface AddPersonProps {
  known: readonly Person[];
  /** Those who are in already. */
  taken: readonly LogPerson[];
  onAdd: (person: LogPerson) => void;
}

/** Adds someone to the sentence: a person of the account, or a new name. */
export function AddPerson({ known, taken, onAdd }: AddPersonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const typed = text.trim();
  const wanted = foldName(typed);
  const free = known.filter(({ id, formerSince }) => formerSince === null && !taken.some((person) => person.id === id));
  const fitting = free.filter(({ name }) => foldName(name).includes(wanted)).slice(0, 8);
  const isNew = typed !== '' && !known.some(({ name }) => foldName(name) === wanted);

  const add = (person: LogPerson) => {
    onAdd(person);
    setText('');
    setIsOpen(false);
  };

  return (
    <SentencePart
      label="Add a person"
      value="Add a person"
      isOpen={isOpen}
      onOpenChange={(next) => {
        setIsOpen(next);
        if (!next) setText('');
      }}
    >
      <div className={cx(styles.box)}>
        <TextField
          label="Name"
          labelAt="hidden"
          placeholder={free.length > 0 ? 'Name, or choose' : 'Name'}
          autoFocus
          maxLength={500}
          value={text}
          onChange={setText}
          onKeyDown={(event) => {
            const [first] = fitting;
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return event.continuePropagation();
            event.preventDefault();
            if (first !== undefined && (typed !== '' || free.length === 1)) add({ id: first.id, name: first.name });
            else if (isNew) add({ id: null, name: typed });
          }}
        />
        <ul className={cx(styles.list)}>
          {fitting.map(({ id, name, title }) => (
            <li key={id}>
              <button type="button" className={cx(styles.item)} onClick={() => add({ id, name })}>
                <span>{name}</span>
                {title !== null && <span className={cx(styles.title)}>{title}</span>}
              </button>
            </li>
          ))}
          {isNew && (
            <li>
              <button type="button" className={cx(styles.item)} onClick={() => add({ id: null, name: typed })}>
                <span>Add “{typed}”, new to the book</span>
              </button>
            </li>
          )}
        </ul>
      </div>
    </SentencePart>
  );
}
